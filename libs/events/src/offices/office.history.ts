import { HistoryForbids } from '@chancery/kernel';
import type { OfficeEvent } from './office.events';

/** Whoever has held the office on record. */
export type Office = { readonly holders: readonly string[] };

export const initialState = (): Office => ({ holders: [] });

export const evolve = ({ holders }: Office, { type, data }: OfficeEvent): Office =>
  type === 'OfficeHeld' ? { holders: [...holders, data.person] } : { holders };

export function refuse({ holders }: Office, { type, data }: OfficeEvent): void {
  if (type === 'OfficeEnded' && !holders.includes(data.person))
    throw new HistoryForbids(
      `${data.person} does not hold the office "${data.office}" of ${data.of} on this record: record OfficeHeld first.`,
    );
}

export const anomalies = (): string[] => [];
