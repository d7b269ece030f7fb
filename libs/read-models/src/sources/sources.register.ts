import type { RecordedEvent, SourceRef } from '@chancery/kernel';
import type { Claim } from '../common/claims/claim';
import { publishedFrom } from '../common/published-from';
import type { Register } from '../common/register/register';
import { sourceId } from './source-id';

export interface Source {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly kind: string | null;
  readonly note: string | null;
  readonly archives: readonly { readonly url: string; readonly sha256: string | null }[];
  readonly claims: readonly Claim[];
  readonly position: number;
  readonly recordedAt: string;
}

type Change = (source: Source, data: any, event: RecordedEvent) => Source;

const CHANGES: Readonly<Record<string, Change>> = {
  SourceRegistered: (source, { title, publisher, published, kind, note }) => ({
    ...source,
    title: title ?? source.title,
    publisher: publisher ?? source.publisher,
    published: published ?? source.published,
    kind,
    note: note ?? null,
  }),
  SourceArchived: (source, { archiveUrl, sha256 }) => ({
    ...source,
    archives: [...source.archives, { url: archiveUrl, sha256: sha256 ?? null }],
  }),
  SourceClaimRecorded: (source, { claimId, claim, claimedOn, propositions }, event) =>
    withClaim(source, claimId, {
      claim,
      claimedOn: claimedOn ?? null,
      propositions: propositions ?? [],
      publishedFrom: readableFrom(source, event),
    }),
  ClaimAssessed: (source, { claimId, verdict, evidence, reason }, event) =>
    withClaim(source, claimId, {
      verdict,
      evidence: evidence ?? [],
      reason,
      assessedFrom: readableFrom(source, event),
    }),
};

/** Every address that an event cites or is about; what is cited first says how it is called. */
export const sourcesRegister: Register<Source> = {
  name: 'sources',
  version: 2,
  keysOf: (event) => [...new Set(urlsOf(event).map(sourceId))],
  evolve: (before, event, id) => {
    const source = before ?? firstCited(id, event);
    return CHANGES[event.type]?.(source, event.data, event) ?? source;
  },
  tagsOf: ({ publisher, kind }) => [
    ...(publisher ? [`publisher:${publisher}`] : []),
    ...(kind ? [`kind:${kind}`] : []),
  ],
  wordsOf: ({ title, publisher, url, claims }) => [
    title,
    publisher,
    url,
    ...claims.map(({ claim }) => claim),
  ],
};

export const urlsOf = ({ type, data }: RecordedEvent): string[] => [
  ...(CHANGES[type] ? [data.url as string] : []),
  ...((data.sources ?? []) as SourceRef[]).map(({ url }) => url),
];

function firstCited(id: string, { type, data, position, recordedAt }: RecordedEvent): Source {
  const cited = ((data.sources ?? []) as SourceRef[]).find(({ url }) => sourceId(url) === id);
  const { url, title, publisher, published }: SourceRef = cited ?? (CHANGES[type] ? data : { url: '' });
  return {
    id,
    url,
    title: title ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    kind: null,
    note: null,
    archives: [],
    claims: [],
    position,
    recordedAt,
  };
}

function withClaim(source: Source, claimId: string, change: Partial<Claim>): Source {
  const known = source.claims.find((claim) => claim.claimId === claimId);
  const changed = { ...(known ?? unassessed(claimId)), ...change };
  const claims = known
    ? source.claims.map((claim) => (claim === known ? changed : claim))
    : [...source.claims, changed];
  return { ...source, claims };
}

const unassessed = (claimId: string): Claim => ({
  claimId,
  claim: null,
  claimedOn: null,
  propositions: [],
  verdict: null,
  evidence: [],
  reason: null,
  publishedFrom: null,
  assessedFrom: null,
});

/** A claim stands in its source, and a verdict is on what stands there: neither can be read before it came out. */
const readableFrom = ({ url, published }: Source, { occurredOn, recordedAt }: RecordedEvent): string =>
  publishedFrom({ occurredOn, recordedAt, data: { sources: [{ url, published }] as readonly SourceRef[] } });
