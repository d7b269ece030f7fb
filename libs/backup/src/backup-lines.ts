import { createHash } from 'node:crypto';
import {
  leafHashOf,
  type WholeDispute,
  type WholeEvent,
  type WholeRecordReader,
} from '@chancery/event-store';
import { BackupRefused, FORMAT } from './lines';
import { SealsInOrder } from './seals-in-order';

export interface BackingUp {
  /** Verifier keys of the record, as text: they go into the backup, so that it can be checked where it is restored. */
  readonly verifierKeys: readonly string[];
  readonly interrupted: AbortSignal;
  readonly onProgress: (events: number, total: number) => void;
}

/** The text of a backup of everything recorded up to now, in pieces of some hundred lines. */
export async function* backupLines(
  reader: WholeRecordReader,
  { verifierKeys, interrupted, onProgress }: BackingUp,
): AsyncGenerator<string, void, undefined> {
  const disputes = await reader.disputes();
  const total = disputes.reduce((sum, { head }) => sum + head, 0);
  const hash = createHash('sha256');
  const madeAt = new Date().toISOString();
  let events = 0;
  const hashed = (lines: readonly string[]) => {
    const text = lines.map((line) => `${line}\n`).join('');
    hash.update(text);
    return text;
  };
  yield hashed([JSON.stringify({ backup: { format: FORMAT, madeAt, disputes, verifierKeys } })]);
  for (const dispute of disputes) {
    yield hashed([JSON.stringify({ dispute: dispute.slug })]);
    for await (const { count, lines } of linesOf(reader, dispute)) {
      interrupted.throwIfAborted();
      events += count;
      onProgress(events, total);
      yield hashed(lines);
    }
  }
  yield `${JSON.stringify({ end: { events, sha256: hash.digest('hex') } })}\n`;
}

async function* linesOf(reader: WholeRecordReader, dispute: WholeDispute) {
  const seals = new SealsInOrder(reader, dispute);
  let position = 0;
  for await (const batch of reader.events(dispute)) {
    const lines: string[] = [];
    for (const json of batch) {
      position += 1;
      refuseAltered(json, dispute, position);
      lines.push(json, ...(await seals.behind(position)));
    }
    yield { count: batch.length, lines };
  }
  if (position < dispute.head) throw altered(dispute, position + 1);
}

/** A backup of a record that was tampered with would be refused when it is needed. */
function refuseAltered(json: string, dispute: WholeDispute, position: number): void {
  const { event } = JSON.parse(json) as WholeEvent;
  if (event.position !== position || leafHashOf(event) !== event.leafHash) throw altered(dispute, position);
}

const altered = ({ slug }: WholeDispute, position: number) =>
  new BackupRefused(
    `Position ${position} of ${slug} is missing or is not what was recorded: chancery verify tells more. No backup was made.`,
  );
