import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WATCH_SCHEMAS } from './0004-guards.sql';
import { GIVE_KEYS_TO_OWNER } from './0005-rights.sql';
import { CREATE_KEYS, DESTROY_KEYS, KEY_RIGHTS } from './0008-personal-keys.sql';
import { amendRecord } from './amend-record';

export class AddPersonalKeys1795879800000 implements MigrationInterface {
  readonly name = 'AddPersonalKeys1795879800000';

  up(runner: QueryRunner): Promise<void> {
    return amendRecord(runner, [CREATE_KEYS, DESTROY_KEYS, KEY_RIGHTS, GIVE_KEYS_TO_OWNER, WATCH_SCHEMAS]);
  }

  down(): Promise<never> {
    return Promise.reject(
      new Error('Without the keys personal values would be lost. Restore a backup, or drop the database.'),
    );
  }
}
