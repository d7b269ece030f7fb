import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a token exists already, the first one was shown: it must not be issued anew. */
const NOTE_SHOWN = `
insert into access.first_start (step)
select 'first token'
 where exists (select from access.token)`;

export class FirstToken1763985600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTE_SHOWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from access.first_start where step = 'first token'`);
  }
}
