import type { StreamName } from '@chancery/kernel';
import { actingState, firstCode, isPerson } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { RecognitionData } from './recognition-data';

export const holderOf = (data: RecognitionData): string =>
  data.holder ??
  firstCode(data, ['targets'], isPerson) ??
  firstCode(data, ['targets']) ??
  firstCode(data, ['subjects'], isPerson) ??
  'nobody named';

/** An assembly or a board that is recognised holds no office: what is recognised is its own standing. */
const officeOf = (data: RecognitionData): string => {
  const holder = holderOf(data);
  return data.office ?? (isPerson(holder) ? 'presidency' : holder);
};

/** One history for each recogniser and office: `recognition/usa/presidency`. */
export const recognitionStream = (data: RecognitionData): StreamName =>
  keyed('recognition', data.recogniser ?? actingState(data), officeOf(data));
