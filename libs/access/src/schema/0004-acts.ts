import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_ACTS } from './0004-acts.sql';

export class TokenActs1795824000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_ACTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.act');
    await runner.query('drop function access.note_act, access.refuse_rewriting');
  }
}
