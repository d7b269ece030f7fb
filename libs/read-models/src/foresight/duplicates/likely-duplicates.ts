import { catalogue } from '@chancery/events';
import { dayAfter, withParents } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import type { PendingEvent } from '../foresee-events.query';
import type { LikelyDuplicate } from './likely-duplicate';
import { daysApart, likeness, NEAR_DAYS } from './likeness';
import { READ_NEAR_ENTRIES } from './near-entries.sql';
import { type Telling, type TellingDocument, tellingOfDocument, tellingOfPending } from './telling';

/** What two may have in common that are said by the same party of the same on one day, and in other words: 0.6. */
const LIKELY = 0.65;
const MOST = 5;
/** An entry dated to the year begins this much earlier than what it may mean. */
const LONGEST_SPAN_DAYS = 400;

type Reading = Pick<ProjectionContext, 'client' | 'dispute'>;

/** For each event the entries that may be the same: on record, or earlier in the same batch. */
export async function likelyDuplicates(
  events: readonly PendingEvent[],
  reading: Reading,
): Promise<LikelyDuplicate[][]> {
  const tellings = events.map(tellingOfPending);
  const near = await nearEntries(tellings, reading);
  return tellings.map((telling, index) => {
    if (!telling) return [];
    const before = tellings.slice(0, index).filter((other) => other !== null && isNear(other, telling));
    return likeliest(telling, [...(near.get(index) ?? []), ...(before as Telling[])]);
  });
}

const isNear = (a: Telling, b: Telling) => familyOf(a) === familyOf(b) && daysApart(a, b) <= NEAR_DAYS;

const familyOf = ({ type }: Telling) => catalogue.familyOf(type).name;

function likeliest(telling: Telling, others: readonly Telling[]): LikelyDuplicate[] {
  const found = others.map((other) => ({ other, ...likeness(telling, other) }));
  return found
    .filter(({ other, score }) => score >= LIKELY && other.entryId !== telling.entryId)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ other: { entryId, type, occurredOn, summary }, score, reason }) => ({
      entryId, score, reason, type, occurredOn, summary,
    })); // prettier-ignore
}

async function nearEntries(
  tellings: readonly (Telling | null)[],
  { client, dispute }: Reading,
): Promise<Map<number, Telling[]>> {
  const asked = tellings.flatMap((telling, index) => (telling ? [{ telling, index }] : []));
  if (asked.length === 0) return new Map();
  const { rows } = await client.query<{ index: number; doc: string }>(READ_NEAR_ENTRIES, [
    dispute.id,
    asked.map(({ index }) => index),
    asked.map(({ telling }) => `family:${familyOf(telling)}`),
    asked.map(({ telling }) => partiesOf(telling).join(' ')),
    asked.map(({ telling: { from } }) => daysBefore(from, LONGEST_SPAN_DAYS)),
    asked.map(({ telling: { from } }) => daysBefore(from, NEAR_DAYS)),
    asked.map(({ telling: { to } }) => (to ? dayAfter(to, NEAR_DAYS) : 'infinity')),
  ]);
  const near = new Map<number, Telling[]>();
  for (const { index, doc } of rows)
    near.set(index, [...(near.get(index) ?? []), tellingOfDocument(JSON.parse(doc) as TellingDocument)]);
  return near;
}

const partiesOf = ({ actors, others }: Telling) =>
  [...new Set([...actors, ...others].flatMap(withParents))].map((code) => `party:${code}`);

/** Before the year 10 no day is counted back to: there is nothing to find. */
const daysBefore = (day: string | null, days: number) =>
  day === null || day < '0010' ? '-infinity' : dayAfter(day, -days);
