/** For which day, and as known when; what is left out is as in any read: all that is recorded, possible dates count. */
export interface Clocks {
  readonly asOf: string;
  readonly knownAt?: string;
  readonly knowledge?: 'recorded' | 'published';
  readonly certainty?: 'possible' | 'certain';
}

/** What every expectation carries: when it is asked for, and the facts by whose reading it was decided. */
export interface Row extends Clocks {
  /** Entry ids of data/venezuela/facts.jsonl; for "unknown" those that a careless reader would take for an answer. */
  readonly because: readonly string[];
}

/** Row builders take one id or several. */
export type Because = string | readonly string[];

export const listed = (because: Because): readonly string[] =>
  typeof because === 'string' ? [because] : because;

/** "asOf 2019-01-22", with what else is asked for. */
export function clocksOf({ asOf, knownAt, knowledge, certainty }: Clocks): string {
  const known = knownAt ? [`${knowledge === 'published' ? 'published' : 'known'} by ${knownAt}`] : [];
  return [asOf, ...known, ...(certainty ? [certainty] : [])].join(', ');
}
