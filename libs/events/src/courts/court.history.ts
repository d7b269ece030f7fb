import { flags, START_UNKNOWN } from '../common/anomalies';
import type { CourtEvent } from './court.events';

export interface CourtMatter {
  readonly instituted: boolean;
  readonly rulings: number;
}

export const initialState = (): CourtMatter => ({ instituted: false, rulings: 0 });

export const evolve = ({ instituted, rulings }: CourtMatter, { type }: CourtEvent): CourtMatter => ({
  instituted: instituted || type === 'CaseInstituted',
  rulings: rulings + (type === 'CourtRuled' ? 1 : 0),
});

/** Nothing is impossible: courts rule on what reaches them by ways that no record tells. */
export const refuse = (): void => undefined;

/** Only a matter that has a docket can be asked for its beginning; a ruling without one stands alone. */
export function anomalies({ instituted, rulings }: CourtMatter, { type, data }: CourtEvent): string[] {
  if (type === 'CaseInstituted' || !data.docket) return [];
  const missing = data.startUnknown ? START_UNKNOWN : type === 'CourtRuled' ? 'not-instituted' : 'no-ruling';
  return flags((type === 'CourtRuled' ? !instituted : rulings === 0) && missing);
}
