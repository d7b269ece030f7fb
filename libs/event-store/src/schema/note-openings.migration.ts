import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FREEZE_RECORD, THAW_RECORD_IF_FROZEN } from './0004-guards.sql';
import { GIVE_TO_OWNER } from './0005-rights.sql';
import { INDEX_ACTS, NOTE_OPENINGS } from './0007-audit.sql';

export class NoteOpenings1795824100000 implements MigrationInterface {
  readonly name = 'NoteOpenings1795824100000';

  async up(runner: QueryRunner): Promise<void> {
    // es_owner must not be able to lift the guard of what it owns.
    await runner.query('reset role');
    await runner.query(THAW_RECORD_IF_FROZEN);
    await runner.query(NOTE_OPENINGS);
    await runner.query(INDEX_ACTS);
    await runner.query(GIVE_TO_OWNER);
    await runner.query(FREEZE_RECORD);
  }

  down(): Promise<never> {
    return Promise.reject(
      new Error('Who opened a dispute stays on record. Restore a backup, or drop the database.'),
    );
  }
}
