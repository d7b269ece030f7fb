import { envelopeOf, type EventStore } from '@chancery/event-store';
import { type RecordedEvent, Refusal } from '@chancery/kernel';
import { formatProof } from '@chancery/transparency';
import type { Pool } from 'pg';
import { sealedTree } from '../tree/stored-tree';
import { cosignatureLines } from '../witnesses/cosignatures';
import type { SealedRecord } from './sealed-record';

const MOST_BYTES = 2047;

/** Proof files that the record holds what it says about an entry. */
export class EntryProofs {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly record: SealedRecord,
  ) {}

  /**
   * Of the newest event about the entry, or of the one at `position`. Throws ENTRY_NOT_FOUND where there is none, and
   * NOT_SEALED_YET where it is newer than the newest checkpoint.
   */
  async prove(dispute: string, entryId: string, position?: number): Promise<string> {
    const event = await this.eventAbout(dispute, entryId, position);
    const log = await this.record.newest(dispute);
    const { size, note } = log.sealed;
    if (event.position > size)
      throw new Refusal(
        'NOT_SEALED_YET',
        `Position ${event.position} is not signed yet; the checkpoint is at ${size}.`,
      );
    const index = event.position - 1;
    const hashes = await sealedTree(this.pool, log, size).inclusion(index);
    const proof = formatProof({ envelope: envelopeOf(event), index, hashes, checkpoint: note });
    return withAsManyAsFit(proof, await cosignatureLines(this.pool, log.id, size));
  }

  private async eventAbout(dispute: string, entryId: string, position?: number): Promise<RecordedEvent> {
    const events = (await this.store.readEntries(dispute, [entryId])).get(entryId) ?? [];
    if (events.length === 0)
      throw new Refusal('ENTRY_NOT_FOUND', `${dispute} has no entry "${entryId}".`, []);
    if (position === undefined) return events.at(-1)!;
    const asked = events.find((event) => event.position === position);
    if (asked) return asked;
    const positions = events.map((event) => event.position).join(', ');
    throw new Refusal('INVALID_PARAMETER', `position: the events about ${entryId} stand at ${positions}.`, [
      { pointer: 'position', detail: `use one of ${positions}` },
    ]);
  }
}

const fits = (file: string) => Buffer.byteLength(file) <= MOST_BYTES;

/** Witnesses under the checkpoint, but no file of 2 KB: it is to be handed on. */
const withAsManyAsFit = (proof: string, lines: readonly string[]): string =>
  lines.reduce((file, line) => (fits(file + line) ? file + line : file), proof);
