import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FREEZE_RECORD, THAW_RECORD_IF_FROZEN } from './0004-guards.sql';
import { GIVE_TO_OWNER } from './0005-rights.sql';
import { COSIGN, COSIGN_RIGHTS, CREATE_COSIGNATURES, NEVER_UNSAID } from './0009-cosignatures.sql';

export class AddCosignatures1795888800000 implements MigrationInterface {
  readonly name = 'AddCosignatures1795888800000';

  async up(runner: QueryRunner): Promise<void> {
    // es_owner must not be able to lift the guard of what it owns.
    await runner.query('reset role');
    await runner.query(THAW_RECORD_IF_FROZEN);
    await runner.query(CREATE_COSIGNATURES);
    await runner.query(COSIGN);
    await runner.query(NEVER_UNSAID);
    await runner.query(COSIGN_RIGHTS);
    await runner.query(GIVE_TO_OWNER);
    await runner.query(FREEZE_RECORD);
  }

  down(): Promise<never> {
    return Promise.reject(new Error('What witnesses said stays. Restore a backup, or drop the database.'));
  }
}
