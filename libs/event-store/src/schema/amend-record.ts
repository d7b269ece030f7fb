import type { QueryRunner } from 'typeorm';
import { FREEZE_RECORD, THAW_RECORD_IF_FROZEN } from './0004-guards.sql';
import { GIVE_TO_OWNER } from './0005-rights.sql';

/** Changes the frozen schema of the record, within the transaction of a migration. */
export async function amendRecord(runner: QueryRunner, changes: readonly string[]): Promise<void> {
  // es_owner must not be able to lift the guard of what it owns.
  await runner.query('reset role');
  await runner.query(THAW_RECORD_IF_FROZEN);
  for (const change of changes) await runner.query(change);
  await runner.query(GIVE_TO_OWNER);
  await runner.query(FREEZE_RECORD);
}
