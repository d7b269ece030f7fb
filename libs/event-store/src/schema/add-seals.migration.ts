import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FREEZE_RECORD, THAW_RECORD_IF_FROZEN } from './0004-guards.sql';
import { GIVE_TO_OWNER } from './0005-rights.sql';
import { CREATE_SEALS, NEVER_UNSEALED, SEAL, SEAL_RIGHTS } from './0006-seals.sql';

export class AddSeals1764288000000 implements MigrationInterface {
  readonly name = 'AddSeals1764288000000';

  async up(runner: QueryRunner): Promise<void> {
    // es_owner must not be able to lift the guard of what it owns.
    await runner.query('reset role');
    await runner.query(THAW_RECORD_IF_FROZEN);
    await runner.query(CREATE_SEALS);
    await runner.query(SEAL);
    await runner.query(NEVER_UNSEALED);
    await runner.query(SEAL_RIGHTS);
    await runner.query(GIVE_TO_OWNER);
    await runner.query(FREEZE_RECORD);
  }

  down(): Promise<never> {
    return Promise.reject(new Error('What was sealed stays. Restore a backup, or drop the database.'));
  }
}
