import { Refusal } from '@chancery/kernel';
import type { Authorship, EventSubmission, Recorder, RecordingAnswer } from '@chancery/recording';

/** An event to append, with whatever its importer wants to know of it afterwards. */
export interface Pending {
  readonly submission: EventSubmission;
}

export interface Afterwards<Item extends Pending> {
  readonly recorded: (items: readonly Item[], answer: RecordingAnswer) => void;
  /** May give the event again in another form; null leaves it out. */
  readonly refused: (item: Item, refusal: Refusal) => Item | null;
  /** Given all that is left when somebody else appended in between; without it they are refused one by one. */
  readonly overtaken?: ((items: readonly Item[]) => void) | undefined;
}

/** Refusals that speak of the server and not of an event: they end the import. */
const OF_THE_SERVER = new Set<Refusal['code']>([
  'TOO_MANY_WAITING',
  'SERVER_UNAVAILABLE',
  'DISPUTE_NOT_FOUND',
]);

/** What somebody else appended between our reading and our appending is in the way. */
const OVERTAKEN = new Set<Refusal['code']>(['ENTRY_EXISTS', 'STREAM_MOVED_ON']);

/**
 * Appends events in order, all that the record takes. A batch is all or none, so when one event of it is refused, that
 * one is given back to `refused` and the next batch ends with it, or before it. Batches then double again: many
 * refusals in a row cost a judgement each, not a batch each. A batch that is refused without a culprit is halved.
 */
export async function recordWhatCanBe<Item extends Pending>(
  recorder: Pick<Recorder, 'record'>,
  authorship: Authorship,
  items: readonly Item[],
  afterwards: Afterwards<Item>,
): Promise<void> {
  let rest = [...items];
  let size = rest.length;
  while (rest.length > 0) {
    const batch = rest.slice(0, size);
    const refusal = await tryToRecord(recorder, authorship, batch, afterwards);
    if (refusal === null) {
      rest = rest.slice(batch.length);
      size *= 2;
      continue;
    }
    if (afterwards.overtaken && OVERTAKEN.has(refusal.code)) return afterwards.overtaken(rest);
    const culprit = culpritOf(refusal, batch.length);
    if (culprit === null) {
      size = Math.ceil(batch.length / 2);
      continue;
    }
    const again = afterwards.refused(batch[culprit]!, refusal) ?? [];
    const next = batch.slice(0, culprit).concat(again);
    rest = next.concat(rest.slice(culprit + 1));
    size = Math.max(1, next.length);
  }
}

async function tryToRecord<Item extends Pending>(
  recorder: Pick<Recorder, 'record'>,
  authorship: Authorship,
  batch: readonly Item[],
  { recorded }: Afterwards<Item>,
): Promise<Refusal | null> {
  try {
    recorded(
      batch,
      await recorder.record(
        authorship,
        batch.map(({ submission }) => submission),
      ),
    );
    return null;
  } catch (error) {
    if (!(error instanceof Refusal) || OF_THE_SERVER.has(error.code)) throw error;
    return error;
  }
}

/** The place of the refused event in its batch; null where the refusal does not say. */
function culpritOf({ errors }: Refusal, length: number): number | null {
  if (length === 1) return 0;
  const named = errors.map(({ pointer }) => /^\/events\/(\d+)(?=\/|$)/.exec(pointer)?.[1]).find(Boolean);
  return named === undefined ? null : Math.min(Number(named), length - 1);
}
