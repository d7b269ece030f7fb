import type { StreamName } from '@chancery/kernel';
import { actingState, firstCode } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { SanctionData } from './sanction-data';

export const firstTarget = (data: SanctionData) => firstCode(data, ['targets', 'subjects']);

/** `sanction/<measure>`, or `sanction/usa/us-eo-13850/org-pdvsa`: authority state, programme, first target. */
export const sanctionStream = (data: SanctionData): StreamName =>
  data.measure
    ? keyed('sanction', data.measure)
    : keyed('sanction', actingState(data), data.programme, firstTarget(data));
