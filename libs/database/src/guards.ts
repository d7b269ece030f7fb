import type { Pool } from 'pg';

import { READ_GUARDS } from './guards.sql';
import type { Separation } from './roles';

/** One of the things that keep the record from being rewritten or lost. */
export interface Guard {
  readonly name: GuardName;
  readonly present: boolean;
  /** Why it is missing, and what would bring it. */
  readonly why?: string;
}

export type GuardName =
  | 'service-role'
  | 'no-rewrite-privilege'
  | 'append-only-triggers'
  | 'ddl-event-triggers'
  | 'data-checksums'
  | 'fsync'
  | 'synchronous-commit';

interface GuardRow {
  readonly could_own: boolean;
  readonly checksums: boolean;
  readonly fsync: boolean;
  readonly synchronous_commit: boolean;
  readonly frozen: boolean;
  readonly append_only_triggers: boolean;
  readonly may_rewrite: boolean;
}

/** Chancery starts without a guard that a managed server forbids, but says which one is missing. */
export async function readGuards(pool: Pool, separation: Separation): Promise<readonly Guard[]> {
  const { rows } = await pool.query<GuardRow>(READ_GUARDS);
  const found = rows[0]!;
  return [
    guard(
      'service-role',
      separation.separated && !found.could_own,
      separation.separated
        ? 'The login could act as the owner of the record: give DATABASE_URL of one that is a member of chancery_service only.'
        : `The api works as the login itself: ${separation.why}.`,
    ),
    guard(
      'no-rewrite-privilege',
      !found.may_rewrite,
      'The login may UPDATE, DELETE or TRUNCATE events; use one that may create roles (CREATEROLE).',
    ),
    guard(
      'append-only-triggers',
      found.append_only_triggers,
      'The triggers that refuse UPDATE, DELETE and TRUNCATE of events are missing or disabled.',
    ),
    guard(
      'ddl-event-triggers',
      found.frozen,
      'The owner could alter or drop the tables: only a superuser can forbid that.',
    ),
    guard(
      'data-checksums',
      found.checksums,
      'A damaged page would go unnoticed: pg_checksums --enable on the stopped server.',
    ),
    guard('fsync', found.fsync, 'An acknowledged event can be lost in a power cut: set fsync = on.'),
    guard(
      'synchronous-commit',
      found.synchronous_commit,
      'An acknowledged event can be lost in a crash: set synchronous_commit = on.',
    ),
  ];
}

function guard(name: GuardName, present: boolean, why: string): Guard {
  return present ? { name, present } : { name, present, why };
}
