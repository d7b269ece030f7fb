import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_SEALS, NEVER_UNSEALED, SEAL, SEAL_RIGHTS } from './0006-seals.sql';
import { amendRecord } from './amend-record';

export class AddSeals1764288000000 implements MigrationInterface {
  readonly name = 'AddSeals1764288000000';

  up(runner: QueryRunner): Promise<void> {
    return amendRecord(runner, [CREATE_SEALS, SEAL, NEVER_UNSEALED, SEAL_RIGHTS]);
  }

  down(): Promise<never> {
    return Promise.reject(new Error('What was sealed stays. Restore a backup, or drop the database.'));
  }
}
