/**
 * Codes of what is irregular though it happened. Reading `startUnknown` first lets a rule speak once only:
 * a lifting whose beginning is declared missing is `start-unknown`, not also `not-in-force`.
 */
export const flags = (...codes: readonly (string | false | null | undefined)[]): string[] => [
  ...new Set(codes.filter((code): code is string => Boolean(code))),
];

/** The beginning is not in this record, and whoever recorded the event said so. */
export const START_UNKNOWN = 'start-unknown';
/** Sources dispute that it happened at all. */
export const REPORTED_ONLY = 'reported-only';
