import { says, type Teller } from './told';

/** Being moved to house arrest is neither a detention nor a release: the custody goes on. */
const houseArrestOr =
  (type: string): Teller =>
  (fact) =>
    says(fact, /\bmoved\b.*\bto house arrest\b/i)
      ? { type: 'CustodyRegimeChanged', details: { regime: 'house-arrest' } }
      : { type };

export const detention = houseArrestOr('PersonDetained');
export const release = houseArrestOr('PersonReleased');
