import { envelopeOf, type EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import { readTileAddress, type TileAddress, widthIn } from '@chancery/transparency';
import type { Pool } from 'pg';
import type { Log, Sealed } from '../log';
import { READ_NOTE } from '../seals.sql';
import { readLogs } from '../tree/read-logs';
import { readTileFrom, sealedTree } from '../tree/stored-tree';
import { cosignatureLines } from '../witnesses/cosignatures';
import { entryBundle } from './entry-bundle';

interface Head {
  readonly size: number;
  readonly root: Buffer;
}

/** That the tree of one size begins with that of another: RFC 9162, 2.1.4.1. */
export interface Consistency {
  readonly from: Head;
  readonly to: Head;
  readonly hashes: readonly Buffer[];
}

/** A dispute whose newest checkpoint is there. */
export interface SealedLog extends Log {
  readonly sealed: Sealed;
}

/** What others need to check the record. Throws DISPUTE_NOT_FOUND and, where nothing is signed yet, NOT_SEALED_YET. */
export class SealedRecord {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
  ) {}

  async newest(dispute: string): Promise<SealedLog> {
    await this.store.dispute(dispute);
    const [log] = await readLogs(this.pool, dispute);
    if (log?.sealed) return { ...log, sealed: log.sealed };
    throw new Refusal('NOT_SEALED_YET', `Nothing of ${dispute} is signed yet.`);
  }

  /**
   * The signed note over the first `size` events, with what witnesses wrote under it; NOT_SEALED_YET also for a size
   * that never was.
   */
  async checkpoint(dispute: string, size: number | undefined): Promise<string> {
    const { id, sealed } = await this.newest(dispute);
    const note = size === undefined ? sealed.note : await this.noteOver(id, size);
    if (note !== null) return note + (await cosignatureLines(this.pool, id, size ?? sealed.size)).join('');
    throw new Refusal('NOT_SEALED_YET', `${dispute} was not signed at ${size}; it is at ${sealed.size}.`, [
      { pointer: 'size', detail: 'was not signed' },
    ]);
  }

  private async noteOver(logId: number, size: number): Promise<string | null> {
    const { rows } = await this.pool.query<{ note: string }>(READ_NOTE, [logId, size]);
    return rows[0]?.note ?? null;
  }

  /** The bytes at an address of C2SP tlog-tiles; throws TILE_NOT_FOUND for what the signed tree has not. */
  async tile(dispute: string, address: string): Promise<Buffer> {
    const log = await this.newest(dispute);
    const tile = readTileAddress(address);
    if (!tile || !isIn(tile, log.sealed.size))
      throw new Refusal('TILE_NOT_FOUND', `The tree of ${log.sealed.size} events has no tile ${address}.`);
    if (tile.level !== 'entries') return readTileFrom(this.pool, log)(tile.level, tile.index, tile.width);
    const events = await this.store.readAfter(dispute, tile.index * 256, tile.width);
    return entryBundle(events.map(envelopeOf));
  }

  /** `to` is the newest checkpoint unless given; throws INVALID_PARAMETER for sizes that are not signed in this order. */
  async consistency(dispute: string, from: number, to?: number): Promise<Consistency> {
    const log = await this.newest(dispute);
    const newer = to ?? log.sealed.size;
    if (newer > log.sealed.size) throw outOfRange('to', `at most ${log.sealed.size}, which is signed`);
    if (from > newer) throw outOfRange('from', `at most ${newer}`);
    const tree = sealedTree(this.pool, log, newer);
    const [hashes, newerRoot, olderRoot] = await Promise.all([
      tree.consistency(from),
      tree.root(),
      sealedTree(this.pool, log, from).root(),
    ]);
    return { from: { size: from, root: olderRoot }, to: { size: newer, root: newerRoot }, hashes };
  }
}

const isIn = ({ level, index, width }: TileAddress, size: number): boolean =>
  width <= widthIn(size, level === 'entries' ? 0 : level, index);

const outOfRange = (pointer: string, detail: string) =>
  new Refusal('INVALID_PARAMETER', `${pointer}: must be ${detail}.`, [{ pointer, detail }]);
