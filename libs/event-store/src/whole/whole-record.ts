import type { RecordedEvent } from '@chancery/kernel';

/** A dispute as it is stored, and how far it had come in one look at the database. */
export interface WholeDispute {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly openedAt: string;
  /** null, or absent in a backup of before it was noted. */
  readonly openedBy?: string | null;
  readonly requestId?: string | null;
  /** The last position; 0 when nothing is recorded. */
  readonly head: number;
  /** The size of the newest checkpoint; 0 when nothing is sealed. */
  readonly sealed: number;
}

/** All that is stored of an event: the public form, and what only the store itself uses. */
export interface WholeEvent {
  readonly event: RecordedEvent;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly commandId: string;
  readonly commandPart: number;
  /** Hex; of the first event of a command only. */
  readonly requestHash: string | null;
}

/** A full tile of the Merkle tree, without its hashes, which follow from the events. */
export interface WholeTile {
  readonly level: number;
  readonly index: number;
  /** Hex. */
  readonly root: string;
  /** The position with which it became full. */
  readonly fullAt: number;
}

export interface WholeCheckpoint {
  readonly size: number;
  readonly keyId: string;
  /** Hex. */
  readonly root: string;
  /** The signed note, byte for byte. */
  readonly note: string;
  readonly sealedAt: string;
  /** Absent in a backup of before there were any. */
  readonly cosignatures?: readonly WholeCosignature[];
}

export interface WholeCosignature {
  readonly witness: string;
  readonly keyId: string;
  /** Hex. */
  readonly signature: string;
  readonly receivedAt: string;
}

/** A row in which pg gives the bigint columns as text. */
export type AsText<Row, Columns extends keyof Row> = Omit<Row, Columns> & Readonly<Record<Columns, string>>;
