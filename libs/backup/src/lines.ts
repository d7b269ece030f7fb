import type { WholeCheckpoint, WholeDispute, WholeEvent, WholeTile } from '@chancery/event-store';

/** The first line of a backup. */
export interface Head {
  readonly backup: {
    readonly format: typeof FORMAT;
    readonly madeAt: string;
    readonly disputes: readonly WholeDispute[];
    /** Of every key that the record was signed with where the backup was made; absent in an older backup. */
    readonly verifierKeys?: readonly string[];
  };
}

/** The last line. The digest is of every byte before it, uncompressed. */
export interface End {
  readonly end: { readonly events: number; readonly sha256: string };
}

/**
 * A line of a backup, as JSON. After the head each dispute follows: its events in order, each tile after the event
 * with which it became full, each checkpoint after the last event that it covers.
 */
export type Line =
  Head | { readonly dispute: string } | WholeEvent | { readonly tile: WholeTile } | { readonly checkpoint: WholeCheckpoint } | End; // prettier-ignore

export const FORMAT = 1;

/** Something in the file does not fit the rest of it; the message is the end of a sentence and names the position. */
export class Unfit extends Error {}

/** The file cannot be read on; where that is, whoever reads it has to add. */
export class Unreadable extends Unfit {}

/** A backup is not made, or not restored. `message` says why, and what to do. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
