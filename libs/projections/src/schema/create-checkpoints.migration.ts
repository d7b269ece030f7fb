import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_CHECKPOINTS } from './checkpoints.sql';

export class CreateCheckpoints1763942500000 implements MigrationInterface {
  readonly name = 'CreateCheckpoints1763942500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_CHECKPOINTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema rm cascade');
  }
}
