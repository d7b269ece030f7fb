import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FREEZE_RECORD, THAW_RECORD_IF_FROZEN, WATCH_SCHEMAS } from './0004-guards.sql';
import { GIVE_KEYS_TO_OWNER, GIVE_TO_OWNER } from './0005-rights.sql';
import { CREATE_KEYS, DESTROY_KEYS, KEY_RIGHTS } from './0008-personal-keys.sql';

export class AddPersonalKeys1795879800000 implements MigrationInterface {
  readonly name = 'AddPersonalKeys1795879800000';

  async up(runner: QueryRunner): Promise<void> {
    // es_owner must not be able to lift the guard of what it owns.
    await runner.query('reset role');
    await runner.query(THAW_RECORD_IF_FROZEN);
    await runner.query(CREATE_KEYS);
    await runner.query(DESTROY_KEYS);
    await runner.query(KEY_RIGHTS);
    await runner.query(GIVE_TO_OWNER);
    await runner.query(GIVE_KEYS_TO_OWNER);
    await runner.query(WATCH_SCHEMAS);
    await runner.query(FREEZE_RECORD);
  }

  down(): Promise<never> {
    return Promise.reject(
      new Error('Without the keys personal values would be lost. Restore a backup, or drop the database.'),
    );
  }
}
