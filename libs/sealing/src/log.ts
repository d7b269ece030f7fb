/** The log of a dispute as it stands, and how far it is sealed. */
export interface Log {
  readonly id: number;
  readonly slug: string;
  /** RFC 3339 with microseconds; survives a backup, differs between databases. */
  readonly openedAt: string;
  /** The last position; 0 while the log is empty. */
  readonly head: number;
  /** The newest checkpoint; null before the first. */
  readonly sealed: Sealed | null;
}

export interface Sealed {
  readonly size: number;
  readonly root: Buffer;
  readonly keyId: string;
  /** The signed note. */
  readonly note: string;
}
