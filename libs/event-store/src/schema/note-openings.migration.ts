import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INDEX_ACTS, NOTE_OPENINGS } from './0007-audit.sql';
import { amendRecord } from './amend-record';

export class NoteOpenings1795824100000 implements MigrationInterface {
  readonly name = 'NoteOpenings1795824100000';

  up(runner: QueryRunner): Promise<void> {
    return amendRecord(runner, [NOTE_OPENINGS, INDEX_ACTS]);
  }

  down(): Promise<never> {
    return Promise.reject(
      new Error('Who opened a dispute stays on record. Restore a backup, or drop the database.'),
    );
  }
}
