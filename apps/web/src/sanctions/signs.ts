import type { Offer } from '../common/filters';

export const SIGNS: Readonly<Record<string, string>> = {
  in_force: '●', eased: '◐', suspended: '◌', restricted: '◌', ended: '○',
}; // prettier-ignore

export const signed = (offer: Offer): Offer => ({ ...offer, sign: SIGNS[offer.value] ?? '·' });
