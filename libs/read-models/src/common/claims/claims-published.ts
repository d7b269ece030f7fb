import { compareDays } from '@chancery/kernel';
import type { Moment } from '../../moment/moment';
import type { Claim } from './claim';

/** The claims that could be read by the day that a question about what was published asks for, as they were then. */
export const claimsPublished = (claims: readonly Claim[], { publishedUpTo }: Moment): readonly Claim[] =>
  publishedUpTo === null ? claims : claims.flatMap((claim) => publishedBy(claim, publishedUpTo));

function publishedBy(claim: Claim, day: string): readonly Claim[] {
  const { publishedFrom, assessedFrom } = claim;
  if (publishedFrom === null || compareDays(publishedFrom, day) > 0) return [];
  if (assessedFrom !== null && compareDays(assessedFrom, day) <= 0) return [claim];
  return [{ ...claim, verdict: null, evidence: [], reason: null, assessedFrom: null }];
}

/** The document of a source, with the claims that could be read by then. */
export function sourcePublished(document: string, moment: Moment): string {
  if (moment.publishedUpTo === null) return document;
  const source = JSON.parse(document) as { readonly claims: readonly Claim[] };
  return JSON.stringify({ ...source, claims: claimsPublished(source.claims, moment) });
}
