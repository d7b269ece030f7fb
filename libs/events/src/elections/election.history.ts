import { flags, START_UNKNOWN } from '../common/anomalies';
import type { ElectionEvent } from './election.events';

export interface Election {
  readonly held: boolean;
  /** Several may stand side by side. */
  readonly results: number;
}

export const initialState = (): Election => ({ held: false, results: 0 });

export const evolve = ({ held, results }: Election, { type }: ElectionEvent): Election => ({
  held: held || type === 'ElectionHeld',
  results: results + (type === 'ResultDeclared' ? 1 : 0),
});

/** Nothing is impossible: results have been declared of votes that nobody saw. */
export const refuse = (): void => undefined;

export function anomalies({ held, results }: Election, { type, data }: ElectionEvent): string[] {
  const instead = (code: string) => (data.startUnknown ? START_UNKNOWN : code);
  switch (type) {
    case 'ResultDeclared':
      return flags(!held && instead('no-election'));
    case 'ResultContested':
      return flags(results === 0 && !held && instead('no-result'));
    default:
      return [];
  }
}
