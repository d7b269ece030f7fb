import {
  type EffectiveEntry,
  type HistoricalDate,
  type NameOf,
  type Party,
  type SourceRef,
} from '@chancery/kernel';

/** What the document of an entry is made of, at one state of knowledge. */
export interface EntryState {
  readonly entry: EffectiveEntry;
  readonly family: string;
  readonly headline: string;
  readonly occurred: HistoricalDate;
  readonly publishedFrom: string;
  readonly nameOf: NameOf;
}

/** Stand in the stored text for what depends on the question; {@link completeDocument} puts the answers in. */
const CERTAINTY = '"certainty":null';
const LINKS = '"links":null';

/**
 * The entry of the public contract as JSON text, written once and answered as it stands. Keys keep this order, what
 * is not known is null, what a type has of its own is under `details`.
 */
export const entryDocument = (state: EntryState): string =>
  JSON.stringify({ ...identity(state), ...content(state), ...provenance(state) });

const identity = ({ entry, family, headline, occurred }: EntryState) => ({
  id: entry.entryId,
  position: entry.position,
  version: entry.version,
  status: entry.status,
  type: entry.type,
  family,
  occurredOn: entry.occurredOn,
  occurredFrom: occurred.from,
  occurredTo: occurred.to,
  precision: occurred.precision,
  certainty: null,
  headline,
});

const content = ({ entry: { data }, nameOf }: EntryState) => ({
  summary: data.summary,
  actors: named(data.actors, nameOf),
  targets: named(data.targets, nameOf),
  subjects: named(data.subjects, nameOf),
  issues: data.issues ?? [],
  stance: data.stance ?? null,
  confidence: data.confidence ?? null,
  programme: data.programme ?? null,
  instrument: data.instrument ?? null,
  quantity: data.quantity ?? null,
  note: data.note ?? null,
  sources: data.sources.map(sourceOf),
  disagreements: data.disagreements ?? [],
});

const provenance = ({ entry: { data, recordedAt, recordedBy }, publishedFrom }: EntryState) => ({
  anomalies: data['anomalies'] ?? [],
  links: null,
  recordedAt,
  recordedBy,
  publishedFrom,
  details: detailsOf(data),
});

/** Fields that every entry has a place for. */
const COMMON = new Set([
  'summary', 'actors', 'targets', 'subjects', 'issues', 'stance', 'confidence', 'programme', 'instrument', 'quantity',
  'note', 'sources', 'disagreements', 'anomalies', 'follows',
]); // prettier-ignore

function detailsOf(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const details: Record<string, unknown> = {};
  for (const field in data) if (!COMMON.has(field)) details[field] = data[field];
  return details;
}

/** Puts in what depends on the question. `follows` and `followedBy` are lists of ids as JSON text. */
export function completeDocument(
  document: string,
  certain: boolean,
  follows: string,
  followedBy: string,
): string {
  const certainty = document.indexOf(CERTAINTY);
  // Neither text can stand inside a string value, where quotes are escaped; and no earlier key is called so.
  const links = document.indexOf(LINKS, certainty);
  return (
    document.slice(0, certainty) +
    (certain ? '"certainty":"certain"' : '"certainty":"possible"') +
    document.slice(certainty + CERTAINTY.length, links) +
    `"links":{"follows":${follows},"followedBy":${followedBy}}` +
    document.slice(links + LINKS.length)
  );
}

const NOBODY: readonly Party[] = [];

const named = (parties: readonly Party[] | null | undefined, nameOf: NameOf) =>
  (parties ?? NOBODY).map(({ code, role }) => ({ code, name: nameOf(code), role: role ?? null }));

const sourceOf = ({ url, title, publisher, published }: SourceRef) => ({
  url,
  title: title ?? null,
  publisher: publisher ?? null,
  published: published ?? null,
});
