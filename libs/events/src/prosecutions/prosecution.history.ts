import { HistoryForbids } from '@chancery/kernel';
import { flags, START_UNKNOWN } from '../common/anomalies';
import type { ProsecutionEvent } from './prosecution.events';

/** A criminal case. `counts` is null while charges stand that are not told count by count. */
export interface Prosecution {
  readonly charges: 'none' | 'open' | 'dismissed';
  readonly counts: readonly string[] | null;
  /** Pleaded or found guilty, at least in part. */
  readonly convicted: boolean;
}

export const initialState = (): Prosecution => ({ charges: 'none', counts: [], convicted: false });

export function evolve(before: Prosecution, event: ProsecutionEvent): Prosecution {
  switch (event.type) {
    case 'ChargesFiled':
    case 'IndictmentUnsealed':
    case 'IndictmentSuperseded':
      return { ...before, charges: 'open', counts: countsAfter(before, event) };
    case 'ChargesDismissed':
      return dismissed(before, event.data.counts);
    case 'PleaEntered':
      return { ...before, convicted: before.convicted || event.data.plea !== 'not-guilty' };
    case 'VerdictReached':
      return { ...before, convicted: event.data.verdict !== 'not-guilty' };
    default:
      return before;
  }
}

type Charges = Extract<
  ProsecutionEvent,
  { type: 'ChargesFiled' | 'IndictmentUnsealed' | 'IndictmentSuperseded' }
>;

/** New charges join those that are open; unsealing tells what was filed; superseding puts others in their place. */
function countsAfter(before: Prosecution, { type, data }: Charges): Prosecution['counts'] {
  if (type === 'ChargesFiled') return joined(before, data.counts);
  const told = data.counts?.length ? data.counts : null;
  return type === 'IndictmentUnsealed' && before.charges === 'open' ? (told ?? before.counts) : told;
}

/** Charges of which one part is not told count by count are not known count by count. */
function joined({ charges, counts }: Prosecution, added: readonly string[] | null | undefined) {
  if (!added?.length || (charges === 'open' && counts === null)) return null;
  return [...new Set([...(charges === 'open' ? (counts ?? []) : []), ...added])];
}

function dismissed(before: Prosecution, gone: readonly string[] | null | undefined): Prosecution {
  if (!gone?.length) return { ...before, charges: 'dismissed', counts: [] };
  if (before.counts === null) return before;
  const counts = before.counts.filter((count) => !gone.includes(count));
  return { ...before, counts, charges: counts.length > 0 ? 'open' : 'dismissed' };
}

export function refuse({ charges, counts }: Prosecution, event: ProsecutionEvent): void {
  if (event.type !== 'ChargesDismissed' || event.data.startUnknown) return;
  if (charges !== 'open')
    throw new HistoryForbids(
      'No charges are open on this record that could be dismissed: record ChargesFiled first, or set startUnknown if the charges are not in this record.',
    );
  const unknown = counts && event.data.counts?.filter((count) => !counts.includes(count));
  if (unknown?.length)
    throw new HistoryForbids(
      `Not open, so not to be dismissed: ${unknown.join(', ')}. Open counts are ${counts!.join(', ')}.`,
    );
}

export function anomalies({ charges, convicted }: Prosecution, { type, data }: ProsecutionEvent): string[] {
  if (OPENS_OR_STANDS_APART.has(type)) return [];
  return flags(
    charges !== 'open' &&
      (data.startUnknown ? START_UNKNOWN : charges === 'none' ? 'no-charges' : 'charges-dismissed'),
    type === 'SentenceImposed' && !convicted && 'no-conviction',
  );
}

const OPENS_OR_STANDS_APART = new Set<ProsecutionEvent['type']>([
  'ChargesFiled',
  'IndictmentUnsealed',
  'RewardOffered',
]);
