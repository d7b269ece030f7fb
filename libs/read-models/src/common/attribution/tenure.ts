import { compareDays, parseEdtf } from '@chancery/kernel';

/** Somebody in an office, over the days it may have been; both ends inclusive, null is open. */
export interface Tenure {
  readonly person: string;
  /** "president", "foreign-minister", "other:ambassador to Venezuela". */
  readonly office: string;
  /** The state or body it is an office of. */
  readonly of: string;
  /** As the record dates its beginning, EDTF. */
  readonly since: string;
  readonly from: string | null;
  readonly to: string | null;
  /** False for a post that does not speak for it: a mediator, a judge. */
  readonly speaks: boolean;
}

interface HeldData {
  readonly person: string;
  readonly office: string;
  readonly of: string;
  readonly from: string;
  readonly to?: string | null;
  readonly speaks?: boolean | null;
}

/** An imprecise end counts only once its whole span has passed; days of handing over belong to both. */
export const tenureOf = ({ person, office, of, from, to, speaks }: HeldData): Tenure => ({
  person,
  office,
  of,
  since: from,
  from: parseEdtf(from).from,
  to: to ? parseEdtf(to).to : null,
  speaks: speaks !== false,
});

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether two stretches of days have one in common. */
export const overlap = (a: Days, b: Days): boolean =>
  compareDays(a.from ?? '', b.to ?? '~') <= 0 && compareDays(b.from ?? '', a.to ?? '~') <= 0;
