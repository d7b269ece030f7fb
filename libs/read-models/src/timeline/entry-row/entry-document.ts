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
export function entryDocument({
  entry,
  family,
  headline,
  occurred,
  publishedFrom,
  nameOf,
}: EntryState): string {
  const {
    summary, actors, targets, subjects, issues, stance, confidence, programme, instrument, quantity, note,
    sources, disagreements, anomalies, follows: _, ...details
  } = entry.data; // prettier-ignore
  return JSON.stringify({
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
    summary,
    actors: named(actors, nameOf),
    targets: named(targets, nameOf),
    subjects: named(subjects, nameOf),
    issues: issues ?? [],
    stance: stance ?? null,
    confidence: confidence ?? null,
    programme: programme ?? null,
    instrument: instrument ?? null,
    quantity: quantity ?? null,
    note: note ?? null,
    sources: (sources ?? []).map(sourceOf),
    disagreements: disagreements ?? [],
    anomalies: anomalies ?? [],
    links: null,
    recordedAt: entry.recordedAt,
    recordedBy: entry.recordedBy,
    publishedFrom,
    details,
  });
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

const named = (parties: readonly Party[] = NOBODY, nameOf: NameOf) =>
  parties.map(({ code, role }) => ({ code, name: nameOf(code), role: role ?? null }));

const sourceOf = ({ url, title, publisher, published }: SourceRef) => ({
  url,
  title: title ?? null,
  publisher: publisher ?? null,
  published: published ?? null,
});
