import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_FIRST_START } from './0002-first-start.sql';

export class FirstStart1763985600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_FIRST_START);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.first_start');
  }
}
