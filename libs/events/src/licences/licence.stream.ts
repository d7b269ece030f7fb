import type { StreamName } from '@chancery/kernel';
import { actingState } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { LicenceData } from './licence-data';

export const numberOf = (data: LicenceData): string =>
  data.number ?? data.programme ?? data.instrument ?? 'a licence';

/** "OFAC GL 8M" → "GL 8": the letter tells one form of a licence from the next, and the keeper says nothing new. */
const seriesOf = (number: string) => number.replace(/^OFAC /i, '').replace(/(\d)[A-Z]+$/, '$1');

/** `licence/usa/gl-8`; a licence without a number stands alone. */
export function licenceStream(data: LicenceData, entryId: string): StreamName {
  const series = data.series ?? data.number ?? data.programme ?? data.instrument;
  return keyed('licence', actingState(data), series ? seriesOf(series) : entryId);
}
