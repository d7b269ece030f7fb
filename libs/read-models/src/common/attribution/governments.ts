import { compareDays, dayAfter } from '@chancery/kernel';
import type { Tenure } from './tenure';

const HEADS = new Set(['president', 'interim-president', 'head-of-government']);

export const isHead = ({ office }: Pick<Tenure, 'office'>): boolean => HEADS.has(office);

/**
 * The days on which a government changed, given everybody who ever headed it: somebody takes the office who headed it
 * neither the day before nor beside somebody who stays in the same office (a co-president changes no government).
 */
export function changesOfGovernment(heads: readonly Tenure[]): string[] {
  const days = heads.flatMap((head) => {
    const { from } = head;
    return from !== null && !continues(head, from, heads) && !joins(head, from, heads) ? [from] : [];
  });
  return [...new Set(days)].toSorted(compareDays);
}

/** The same person was already at the head: another term, or confirmed in office. */
const continues = (head: Tenure, from: string, heads: readonly Tenure[]) =>
  heads.some(
    (other) =>
      other !== head &&
      other.person === head.person &&
      compareDays(other.from ?? '', from) < 0 &&
      compareDays(other.to ?? '~', dayBefore(from)) >= 0,
  );

const joins = (head: Tenure, from: string, heads: readonly Tenure[]) =>
  heads.some(
    (other) =>
      other.person !== head.person &&
      other.office === head.office &&
      compareDays(other.from ?? '', from) < 0 &&
      compareDays(other.to ?? '~', from) > 0,
  );

const dayBefore = (day: string) => dayAfter(day, -1);
