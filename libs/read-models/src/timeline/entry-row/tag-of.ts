/** Longer values could not be indexed; none that the record accepts is as long. */
const LONGEST = 250;

/** A filter and its value as they stand in the index. */
export const tagOf = (kind: string, value: string): string => `${kind}:${value}`.slice(0, LONGEST);
