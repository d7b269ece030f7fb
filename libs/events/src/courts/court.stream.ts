import type { StreamName } from '@chancery/kernel';
import { firstCode } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { CourtData } from './court-data';

/** `court/<docket>`, or `court/icj/icj-general-list-no-171`; without either the ruling stands alone. */
export const courtStream = (data: CourtData, entryId: string): StreamName =>
  data.docket
    ? keyed('court', data.docket)
    : keyed('court', data.court ?? firstCode(data, ['actors']), data.instrument ?? entryId);
