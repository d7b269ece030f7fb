import { type SourceRegisteredData, sources } from '@chancery/events';
import { canonicalJson, type RecordedEvent, Refusal } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { ofTheFile, registerEventId } from '../import-ids';
import type { JsonObject } from '../lines/read-object';
import { ANY_DAY, type Register, type RegisterPlan } from './register';

/**
 * `{ url, title, publisher, published, kind, note?, date, claims: [{ claimId, claim, propositions?, verdict, reason,
 * evidence? }] }`: a page, what it claims and how that was checked; `date` (EDTF): when it can have said so.
 * A claim keeps its words; a verdict that changes is another assessment.
 */
export const claimsRegister: Register = {
  fields: ['url', 'title', 'publisher', 'published', 'kind', 'note', 'date', 'claims'],
  keyOf: ({ url }) => String(url),
  streamOf: ({ url }) =>
    sources.stream({
      type: 'SourceRegistered',
      entryId: '',
      occurred: ANY_DAY,
      data: { url: String(url) } as SourceRegisteredData,
    }),
  plan: planSource,
};

function planSource(dispute: string, row: JsonObject, recorded: readonly RecordedEvent[]): RegisterPlan {
  const { date, claims, ...data } = row;
  const occurredOn = String(date);
  const isNew = !recorded.some(({ type }) => type === 'SourceRegistered');
  const eventId = registerEventId(dispute, 'source', String(data['url']));
  const about = { dispute, url: String(data['url']), occurredOn, recorded };
  const rows = claimsIn(claims);
  return {
    isNew,
    submissions: [
      ...(isNew ? [{ type: 'SourceRegistered', occurredOn, eventId, data }] : []),
      // First all that the page claims, then all verdicts: a reader of the record can stop between them.
      ...rows.flatMap((claim) => claimed(about, claim)),
      ...rows.flatMap((claim) => assessed(about, claim)),
    ],
  };
}

interface Page {
  readonly dispute: string;
  readonly url: string;
  readonly occurredOn: string;
  readonly recorded: readonly RecordedEvent[];
}

function claimsIn(claims: unknown): JsonObject[] {
  if (Array.isArray(claims) && claims.every(isObject)) return claims;
  throw new Refusal('INVALID_EVENT_DATA', 'The claims of a source are a list of objects.', [
    { pointer: '/claims', detail: 'must be a list of objects' },
  ]);
}

function claimed({ dispute, url, occurredOn, recorded }: Page, row: JsonObject): EventSubmission[] {
  const { claimId, verdict: _verdict, reason: _reason, evidence: _evidence, ...rest } = row;
  const data = { url, claimId, ...rest };
  const known = of('SourceClaimRecorded', recorded, claimId)[0];
  if (!known) {
    const eventId = registerEventId(dispute, 'claim', url, String(claimId));
    return [{ type: 'SourceClaimRecorded', occurredOn, eventId, data }];
  }
  if (canonicalJson(known.data) === canonicalJson(data)) return [];
  throw new Refusal(
    'INVALID_EVENT_DATA',
    `The claim ${String(claimId)} is recorded in other words; name the new one otherwise.`,
    [{ pointer: '/claims', detail: `has ${String(claimId)} in other words` }],
  );
}

function assessed({ dispute, url, occurredOn, recorded }: Page, row: JsonObject): EventSubmission[] {
  const { claimId, verdict, reason, evidence } = row;
  const data = { url, claimId, verdict, ...(evidence !== undefined && { evidence }), reason };
  const idOf = (n: number) => registerEventId(dispute, 'assessment', url, String(claimId), n);
  const own = ofTheFile(of('ClaimAssessed', recorded, claimId), idOf);
  const last = own.at(-1);
  if (last && canonicalJson(last.data) === canonicalJson(data)) return [];
  return [{ type: 'ClaimAssessed', occurredOn, eventId: idOf(own.length + 1), data }];
}

const isObject = (value: unknown): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const of = (wanted: string, recorded: readonly RecordedEvent[], claimId: unknown) =>
  recorded.filter(({ type, data }) => type === wanted && data['claimId'] === claimId);
