/** What is true of a key, and from when to when. */
export interface Answered<Doc = any> {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly doc: Doc;
}

export interface Wanted {
  /** Tags of which an answer must have one; one list for each filter. */
  readonly tags?: readonly (readonly string[])[];
  /** Only these keys. */
  readonly keys?: readonly string[];
  /** The key of the last answer given. */
  readonly after?: string | undefined;
  /** All of them when absent. */
  readonly limit?: number;
}
