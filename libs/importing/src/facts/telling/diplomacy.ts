import { partiesIn, says, type Teller } from './told';

/** Talks are a round unless the summary says that they stop or begin again. */
export const negotiation: Teller = (fact) => {
  if (
    says(
      fact,
      /\bsuspend(?:s|ed)?\b|\brecess\b|\bwould skip the round\b|\bpulled (?:his|her|its) delegates\b/i,
    )
  )
    return { type: 'NegotiationSuspended' };
  return {
    type: says(fact, /\bresumed\b|\bback to the table\b/i) ? 'NegotiationResumed' : 'NegotiationRoundHeld',
  };
};

/** Not everybody who is put out of a country is an envoy: without diplomats in the summary it stays a plain event. */
export const expulsion: Teller = (fact) => {
  if (!says(fact, /\b(?:ambassador|envoy|diplomat|charg[eé]|mission\b|office\b|delegation)/iu))
    return { type: 'GenericEventRecorded' };
  const envoys = partiesIn(fact, 'subjects').filter(({ role }) => /^(?:expelled|barred)$/.test(role));
  return { type: 'EnvoyExpelled', ...(envoys.length === 1 && { details: { envoy: envoys[0]!.code } }) };
};

/** A body that proclaims a winner or gives out a bulletin declares a result; the vote itself was held. */
export const election: Teller = (fact) => ({
  type: says(fact, /\bproclaimed\b|\bbulletin\b|\bsecond announcement\b/i)
    ? 'ResultDeclared'
    : 'ElectionHeld',
});
