import type { StreamName } from '@chancery/kernel';
import { actingState, firstCode, isPerson } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { RecognitionData } from './recognition-data';

export const holderOf = (data: RecognitionData): string =>
  data.holder ??
  firstCode(data, ['targets', 'subjects'], isPerson) ??
  firstCode(data, ['targets', 'subjects']) ??
  'nobody named';

/** One history for each recogniser and office: `recognition/usa/presidency`. */
export const recognitionStream = (data: RecognitionData): StreamName =>
  keyed('recognition', data.recogniser ?? actingState(data), data.office ?? 'presidency');
