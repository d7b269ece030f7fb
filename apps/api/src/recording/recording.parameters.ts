import { flag } from '../parameters/parameter';

export const DRY_RUN = {
  dryRun: flag('Says what would happen, anomalies included, and stores nothing.'),
};
