import type { Fact } from '../fact';
import { partiesIn, type Teller } from './told';

const VOTES = [
  ['for', /^voted (?:for|in favou?r)$/],
  ['against', /^(?:voted against|veto)$/],
  ['abstain', /^abstain(?:ed|s)?$/],
  ['absent', /^absent$/],
  ['vetoBy', /^veto$/],
] as const;
/** "19 to 5 with 8 abstentions", "23 votes to 6 with 18 abstentions". */
const TALLY = /\b(\d+)(?: votes)? to (\d+)(?:,? with (\d+) abstentions?)?/;
const IN_FAVOUR = /^votes (?:for|in favou?r)$/;

/**
 * Who voted how, from the roles ("voted against", "abstained"). Sponsors and supporters are in no list: one may sponsor
 * a text in a council one has no seat in. So the lists may be partial; the numbers come from summary and quantity.
 */
export const vote: Teller = (fact) => {
  const parties = partiesIn(fact, 'actors', 'subjects');
  const lists = VOTES.map(
    ([list, role]) =>
      [list, parties.filter((party) => role.test(party.role)).map(({ code }) => code)] as const,
  ).filter(([, codes]) => codes.length > 0);
  const counts = countsIn(fact);
  return {
    type: 'VoteHeld',
    details: {
      ...Object.fromEntries(lists),
      ...(counts && { counts }),
      ...(lists.some(([list]) => list === 'vetoBy') && { outcome: 'vetoed' }),
    },
  };
};

function countsIn(fact: Fact): Readonly<Record<string, unknown>> | null {
  const [, inFavour, against, abstain] = TALLY.exec(String(fact['summary'])) ?? [];
  if (inFavour !== undefined)
    return { for: Number(inFavour), against: Number(against), ...(abstain && { abstain: Number(abstain) }) };
  const { value, unit } = (fact['quantity'] ?? {}) as { value?: unknown; unit?: unknown };
  return typeof unit === 'string' && IN_FAVOUR.test(unit) ? { for: value } : null;
}
