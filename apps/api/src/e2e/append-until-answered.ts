import { setTimeout as pause } from 'node:timers/promises';

export interface Editor {
  /** Asked anew for each attempt: a service that was started again may answer elsewhere. */
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
/** Longer than a start on a busy machine takes. */
const PATIENCE_MS = 180_000;

/** Sends one append again and again with one Idempotency-Key, as a careful client does, until it is answered. */
export async function appendUntilAnswered(editor: Editor, key: string, body: unknown): Promise<Appended> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let attempts = 1; Date.now() < deadline; attempts++) {
    try {
      const answer = await fetch(`${editor.url}/v1/disputes/venezuela/events`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${editor.secret}`,
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
  throw new Unanswerable(`${key} got no answer for ${PATIENCE_MS} ms.`);
}

class Unanswerable extends Error {}
