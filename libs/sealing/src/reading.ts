import { OneAtATime } from '@chancery/kernel';
import type { Pool } from 'pg';

/** Whatever can be asked: a pool, or one client that takes its questions one at a time. */
export type Reading = Pick<Pool, 'query'>;

/** A client as somebody to ask at any time: a question waits until the one before it is answered. */
export function oneAtATime(client: Reading): Reading {
  const turns = new OneAtATime();
  const query = (text: string, values?: unknown[]) => turns.run(() => client.query(text, values));
  return { query: query as Reading['query'] };
}
