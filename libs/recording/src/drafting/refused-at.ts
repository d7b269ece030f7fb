import { HistoryForbids, Refusal, StreamMovedOn } from '@chancery/kernel';

/** Runs `act`; a refusal gets its pointers put under `prefix` (`/events/3`), so that a batch names the culprit. */
export function refusedAt<Result>(prefix: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (prefix === '' || !(error instanceof Refusal) || error instanceof StreamMovedOn) throw error;
    const errors = error.errors.map(({ pointer, detail }) => ({ pointer: `${prefix}${pointer}`, detail }));
    if (error instanceof HistoryForbids)
      throw new Refusal(error.code, error.message, [{ pointer: prefix, detail: error.message }], {
        cause: error,
      });
    throw new Refusal(error.code, error.message, errors, { cause: error });
  }
}
