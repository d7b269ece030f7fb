import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_RECORD } from './0001-events.sql';
import { APPEND_MANY } from './0002-append-many.sql';
import { OPEN_LOG } from './0003-open-log.sql';
import { FREEZE_RECORD, REFUSE_REWRITING } from './0004-guards.sql';
import { GIVE_TO_OWNER, RIGHTS } from './0005-rights.sql';
import { ENVELOPE } from './envelope.sql';

export class CreateRecord1763942400000 implements MigrationInterface {
  readonly name = 'CreateRecord1763942400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_RECORD);
    await runner.query(ENVELOPE);
    await runner.query(APPEND_MANY);
    await runner.query(OPEN_LOG);
    await runner.query(REFUSE_REWRITING);
    await runner.query(RIGHTS);
    await runner.query(GIVE_TO_OWNER);
    // libs/database runs migrations as es_owner, which must not be able to lift its own guard.
    await runner.query('reset role');
    await runner.query(FREEZE_RECORD);
  }

  down(): Promise<never> {
    return Promise.reject(new Error('The record cannot be unmade. Restore a backup, or drop the database.'));
  }
}
