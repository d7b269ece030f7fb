import type { RecordedEvent, SourceRef } from '@chancery/kernel';
import { dateOf } from './dates';

type Dated = Pick<RecordedEvent, 'occurredOn' | 'recordedAt'> & {
  readonly data: { readonly sources?: readonly SourceRef[] };
};

/**
 * The day from which the public could know of an event, `YYYY-MM-DD`: when the earliest of its dated sources came
 * out. Where no source has a date, the day by which the event had happened; where that is open too, the day it was
 * recorded here.
 */
export function publishedFrom({ occurredOn, recordedAt, data }: Dated): string {
  const occurred = dateOf(occurredOn);
  let earliest: string | null = null;
  for (const { published } of data.sources ?? []) {
    const day = published ? firstPossibleDay(published, occurred.from) : null;
    if (day !== null && (earliest === null || day < earliest)) earliest = day;
  }
  return earliest ?? occurred.to ?? recordedAt.slice(0, 'YYYY-MM-DD'.length);
}

/** Of an imprecise date of publication its first day; but what is told cannot have been printed before it happened. */
function firstPossibleDay(published: string, occurredFrom: string | null): string | null {
  const { from, to } = dateOf(published);
  if (from === null || occurredFrom === null) return from;
  return occurredFrom > from && (to === null || occurredFrom <= to) ? occurredFrom : from;
}
