import type { ListedAs } from '@chancery/events';
import { canonicalJson } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { LIST, type StepKind, stepId } from '../listing-ids';
import { programmeName } from '../programmes/programme-name';
import type { ListedParty } from '../reading/listed-party';
import type { ListReadNow } from './list-read-now';
import type { RecordedStep } from './listed-history';

/** The keeper's own address of the list; what stands there is always the newest file. */
const ADDRESS = 'https://www.treasury.gov/ofac/downloads/sdn.csv';
const LONGEST_SUMMARY = 220;
const LONGEST_CHANGE = 300;
const LONGEST_NAME = 100;

/** Every file is a source of its own: the fragment keeps them apart. */
export const sourceOf = (on: string) => ({
  url: `${ADDRESS}#file-of-${on}`,
  title: `Specially Designated Nationals and Blocked Persons List, file of ${on}`,
  publisher: 'OFAC',
  published: on,
});

/** A party that the list before did not hold. It was put on it between the two; the first list says no more than its day. */
export const observed = (
  list: ListReadNow,
  { entNum, asked, listed }: ListedParty,
  code: string,
  before?: RecordedStep,
): EventSubmission =>
  listing(list, 'listed', entNum, {
    type: 'ListingObserved',
    before,
    data: {
      summary: observedSummary(list.on, listed, asked),
      targets: [{ code, role: 'listed' }],
      programme: programmeName(asked[0]!),
      listed,
    },
  });

/** A party of which the list now says something else. */
export const changed = (
  list: ListReadNow,
  { entNum, listed }: ListedParty,
  before: RecordedStep,
): EventSubmission => {
  const fields = changedFields(before.asImported.listed, listed);
  return listing(list, 'changed', entNum, {
    type: 'ListingChanged',
    before,
    data: {
      summary: clipped(
        `The ${LIST} list of ${list.on} says otherwise of ${clipped(listed.name, LONGEST_NAME)}: ${fields.map(({ field }) => field).join(', ')}.`,
        LONGEST_SUMMARY,
      ),
      ...asBefore(before),
      listed,
      change: clipped(fields.map(({ text }) => text).join(' · '), LONGEST_CHANGE),
    },
  });
};

/** A party that the list before held and this one does not; `elsewhere` are other programmes under which it still does. */
export const gone = (
  list: ListReadNow,
  before: RecordedStep,
  elsewhere: readonly string[],
): EventSubmission => {
  const name = clipped(before.asItStands.listed?.name ?? `no. ${before.entNum}`, LONGEST_NAME);
  const under = elsewhere.length > 0 ? ` under this programme, only under ${elsewhere.join(', ')}` : '';
  return listing(list, 'gone', before.entNum, {
    type: 'ListingGone',
    before,
    data: {
      summary: clipped(`The ${LIST} list of ${list.on} no longer holds ${name}${under}.`, LONGEST_SUMMARY),
      ...asBefore(before, 'listed until then'),
    },
  });
};

export const observedSummary = (on: string, { name }: ListedAs, asked: readonly string[]) =>
  clipped(
    `The ${LIST} list of ${on} holds ${clipped(name, LONGEST_NAME)} under ${asked.join(', ')}.`,
    LONGEST_SUMMARY,
  );

interface Told {
  readonly type: string;
  readonly before: RecordedStep | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

function listing(
  list: ListReadNow,
  kind: StepKind,
  entNum: string,
  { type, before, data }: Told,
): EventSubmission {
  return {
    type,
    id: stepId({ entNum, kind, on: list.on }),
    occurredOn: sinceThePrevious(list, before),
    data: {
      ...data,
      actors: [{ code: 'USA.OFAC', role: 'keeper of the list' }],
      ...(list.issues.length > 0 && { issues: list.issues }),
      confidence: 'confirmed',
      sources: [sourceOf(list.on)],
      list: LIST,
      listEntry: entNum,
      file: list.file,
      fileDate: list.on,
      ...(before && { follows: [before.entryId] }),
    },
  };
}

/** Between the later of the list before and what was last observed, and this list; the day itself where there was neither. */
function sinceThePrevious({ on, previous }: ListReadNow, before: RecordedStep | undefined): string {
  const from = [previous ?? '', before?.on ?? ''].toSorted().at(-1);
  return from ? `${from}/${on}` : on;
}

/** A measure keeps its party and programme to its end, so that its steps stay in one history. */
const asBefore = ({ asItStands: { targets, programme } }: RecordedStep, role = 'listed') => ({
  targets: (targets ?? []).map(({ code }) => ({ code, role })),
  ...(programme !== undefined && { programme }),
});

function changedFields(before: Partial<ListedAs> = {}, now: Partial<ListedAs>) {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(now)])] as (keyof ListedAs)[];
  return fields
    .filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(now[field] ?? null))
    .map((field) => ({ field, text: `${field}: ${worded(before[field])}; now ${worded(now[field])}` }));
}

const worded = (value: ListedAs[keyof ListedAs]) =>
  value === undefined ? 'nothing' : [value].flat().join(', ');

const clipped = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
