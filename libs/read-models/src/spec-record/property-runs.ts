// For specs: how often a property is tried, `PROPERTY_RUNS` or what fits into the suite; `PROPERTY_SEED` and
// `PROPERTY_PATH` play again what a failure printed.
import type { Parameters } from 'fast-check';

const { PROPERTY_RUNS, PROPERTY_SEED, PROPERTY_PATH } = process.env;
const LONGEST_RUN_MS = 500;

export interface Tries {
  readonly runs: number;
  readonly parameters: Parameters<unknown>;
  readonly timeout: number;
}

export function tries(fitting: number): Tries {
  const runs = Number(PROPERTY_RUNS ?? fitting);
  return {
    runs,
    timeout: 60_000 + runs * LONGEST_RUN_MS,
    parameters: {
      numRuns: runs,
      endOnFailure: false,
      ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }),
      ...(PROPERTY_PATH && { path: PROPERTY_PATH }),
    },
  };
}
