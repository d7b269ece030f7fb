import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_TOKENS } from './0001-tokens.sql';

export class Tokens1763985600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_TOKENS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema access cascade');
  }
}
