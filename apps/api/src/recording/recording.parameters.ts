import { flag } from '../parameters/parameter';

export const DRY_RUN = {
  dryRun: flag(
    'Stores nothing; says what is irregular, what looks like a duplicate and what would change in the answers.',
  ),
};
