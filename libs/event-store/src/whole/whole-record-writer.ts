import { canonicalJson } from '@chancery/kernel';
import type { ClientBase } from 'pg';
import {
  byteaArray,
  dateArray,
  int2Array,
  int4Array,
  int8Array,
  textArray,
  uuidArray,
} from '../append/binary-arrays';
import type { WholeCheckpoint, WholeDispute, WholeEvent, WholeTile } from './whole-record';
import { readWholeDisputes } from './whole-record-reader';
import {
  ADD_WHOLE_CHECKPOINT,
  ADD_WHOLE_COSIGNATURE,
  ADD_WHOLE_DISPUTE,
  ADD_WHOLE_EVENTS,
  ADD_WHOLE_TILE,
  HOLD_DISPUTES,
} from './whole-record.sql';

/**
 * Writes a record as it was, positions, times and hashes included, within a transaction of the caller, who may write
 * the tables themselves. It checks nothing: whoever restores has checked what is written.
 */
export class WholeRecordWriter {
  constructor(private readonly client: ClientBase) {}

  /** What is here already. Until the end of the transaction no other dispute is opened. */
  async present(): Promise<WholeDispute[]> {
    await this.client.query(HOLD_DISPUTES);
    return readWholeDisputes(this.client);
  }

  async open({ id, slug, title, openedAt, openedBy, requestId }: WholeDispute): Promise<void> {
    const values = [id, slug, title, openedAt, openedBy ?? null, requestId ?? null];
    await this.client.query(ADD_WHOLE_DISPUTE, values);
  }

  async addEvents({ id }: WholeDispute, events: readonly WholeEvent[]): Promise<void> {
    await this.client.query({
      name: 'add-whole-events',
      text: ADD_WHOLE_EVENTS,
      values: columns(id, events),
    });
  }

  async addTile({ id }: WholeDispute, tile: Omit<WholeTile, 'fullAt'>, hashes: Buffer): Promise<void> {
    const root = Buffer.from(tile.root, 'hex');
    await this.client.query(ADD_WHOLE_TILE, [id, tile.level, tile.index, hashes, root]);
  }

  async addCheckpoint({ id }: WholeDispute, checkpoint: WholeCheckpoint): Promise<void> {
    const { size, keyId, root, note, sealedAt, cosignatures = [] } = checkpoint;
    const values = [id, size, keyId, Buffer.from(root, 'hex'), note, sealedAt];
    await this.client.query(ADD_WHOLE_CHECKPOINT, values);
    for (const { witness, keyId: ofWitness, signature, receivedAt } of cosignatures)
      await this.client.query(ADD_WHOLE_COSIGNATURE, [
        id, size, witness, ofWitness, Buffer.from(signature, 'hex'), receivedAt,
      ]); // prettier-ignore
  }
}

function columns(logId: number, whole: readonly WholeEvent[]): unknown[] {
  const events = whole.map(({ event }) => event);
  return [
    logId,
    int8Array(events.map(({ position }) => position)),
    textArray(events.map(({ stream }) => stream)),
    int8Array(events.map(({ version }) => version)),
    uuidArray(events.map(({ id }) => id)),
    textArray(events.map(({ entryId }) => entryId)),
    textArray(events.map(({ type }) => type)),
    int2Array(events.map(({ schemaVersion }) => schemaVersion)),
    textArray(events.map(({ occurredOn }) => occurredOn)),
    dateArray(whole.map(({ occurredFrom }) => occurredFrom)),
    dateArray(whole.map(({ occurredTo }) => occurredTo)),
    textArray(events.map(({ recordedAt }) => recordedAt)),
    textArray(events.map(({ recordedBy }) => recordedBy)),
    textArray(events.map(({ correlationId }) => correlationId)),
    textArray(events.map(({ causationId }) => causationId)),
    textArray(whole.map(({ commandId }) => commandId)),
    int4Array(whole.map(({ commandPart }) => commandPart)),
    textArray(whole.map(({ requestHash }) => requestHash)),
    // The bytes that were hashed: the leaf hash commits to them.
    textArray(events.map(({ data }) => canonicalJson(data))),
    byteaArray(events.map(({ leafHash }) => Buffer.from(leafHash, 'hex'))),
  ];
}
