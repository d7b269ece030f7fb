import type { ClientBase, Pool } from 'pg';

/** Whatever can be asked: a pool, or one client that takes its questions one at a time. */
export type Reading = Pick<Pool, 'query'>;

/** A client as somebody to ask at any time: a question waits until the one before it is answered. */
export function oneAtATime(client: ClientBase): Reading {
  let turn: Promise<unknown> = Promise.resolve();
  const query = (text: string, values?: unknown[]) => {
    const answer = turn.then(() => client.query(text, values));
    turn = answer.catch(() => undefined);
    return answer;
  };
  return { query: query as Reading['query'] };
}
