import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COSIGN, COSIGN_RIGHTS, CREATE_COSIGNATURES, NEVER_UNSAID } from './0009-cosignatures.sql';
import { amendRecord } from './amend-record';

export class AddCosignatures1795888800000 implements MigrationInterface {
  readonly name = 'AddCosignatures1795888800000';

  up(runner: QueryRunner): Promise<void> {
    return amendRecord(runner, [CREATE_COSIGNATURES, COSIGN, NEVER_UNSAID, COSIGN_RIGHTS]);
  }

  down(): Promise<never> {
    return Promise.reject(new Error('What witnesses said stays. Restore a backup, or drop the database.'));
  }
}
