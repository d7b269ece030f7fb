import { setTimeout as pause } from 'node:timers/promises';

export interface Editor {
  readonly url: string;
  readonly secret: string;
}

export interface Appended {
  readonly events: readonly { readonly id: string; readonly entryId: string; readonly position: number }[];
  /** How often it was sent until the answer came. */
  readonly attempts: number;
  /** The answer said that an earlier attempt had been recorded. */
  readonly replayed: boolean;
}

const AGAIN_MS = 10;

/** Sends one append again and again with one Idempotency-Key, as a careful client does, until it is answered. */
export async function appendUntilAnswered(
  { url, secret }: Editor,
  key: string,
  body: unknown,
): Promise<Appended> {
  for (let attempts = 1; ; attempts++) {
    try {
      const answer = await fetch(`${url}/v1/disputes/venezuela/events`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      if (answer.status === 201) {
        const { events } = JSON.parse(text) as Pick<Appended, 'events'>;
        return { events, attempts, replayed: answer.headers.has('idempotent-replay') };
      }
      if (answer.status !== 503) throw new Unanswerable(`${answer.status}: ${text}`);
    } catch (error) {
      if (error instanceof Unanswerable) throw error;
    }
    await pause(AGAIN_MS);
  }
}

class Unanswerable extends Error {}
