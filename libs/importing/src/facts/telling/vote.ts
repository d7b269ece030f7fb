import { partiesIn, type Teller } from './told';

const VOTES = [
  ['for', /^voted (?:for|in favou?r)$/],
  ['against', /^(?:voted against|veto)$/],
  ['abstain', /^abstain(?:ed|s)?$/],
  ['absent', /^absent$/],
  ['vetoBy', /^veto$/],
] as const;
const IN_FAVOUR = /^votes (?:for|in favou?r)$/;

/**
 * Who voted how, from the roles ("voted against", "abstained"). Sponsors and supporters are in no list: one may sponsor
 * a text in a council one has no seat in. So the lists may be partial; the number in favour comes from the quantity.
 */
export const vote: Teller = (fact) => {
  const parties = partiesIn(fact, 'actors', 'subjects');
  const lists = VOTES.map(
    ([list, role]) =>
      [list, parties.filter((party) => role.test(party.role)).map(({ code }) => code)] as const,
  );
  const { value, unit } = (fact['quantity'] ?? {}) as { value?: unknown; unit?: unknown };
  const counts = typeof unit === 'string' && IN_FAVOUR.test(unit) ? { counts: { for: value } } : {};
  return {
    type: 'VoteHeld',
    details: { ...Object.fromEntries(lists.filter(([, codes]) => codes.length > 0)), ...counts },
  };
};
