import type { StreamName } from '@chancery/kernel';
import { firstCode } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { VoteData } from './vote-data';

export const bodyOf = (data: VoteData): string | undefined =>
  data.body ??
  firstCode(data, ['actors'], (_, role) => /voting body/i.test(role)) ??
  firstCode(data, ['actors']);

/** `vote/un-hrc/hrc-res-42-25`; a motion without a name stands alone. */
export const voteStream = (data: VoteData, entryId: string): StreamName =>
  keyed('vote', bodyOf(data), data.motion ?? data.instrument ?? entryId);
