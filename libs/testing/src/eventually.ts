import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy, and returns it; an error counts as "not yet". Rejects after
 * `withinMs` with the last error.
 */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  { withinMs = 25_000, everyMs = 20 } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + withinMs;
  let last: unknown = new Error(`It did not come about within ${withinMs} ms.`);
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await pause(everyMs);
  } while (Date.now() < deadline);
  throw last;
}
