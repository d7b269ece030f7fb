import type { Fact } from '../fact';
import { partiesIn, says, type Teller } from './told';

/**
 * A plea is what a defendant says: the summary has somebody plead, or an actor is the defendant. What a court does is a
 * sentence where the summary speaks of years, terms or sentencing, and a verdict otherwise.
 */
export const pleaOrVerdict: Teller = (fact) => {
  const defendant = partiesIn(fact, 'actors').find(({ role }) => role === 'defendant')?.code;
  if (defendant || says(fact, /\bplead(?:s|ed)?\b|\bpled\b/i))
    return { type: 'PleaEntered', details: { plea: pleaOf(fact), ...(defendant && { person: defendant }) } };
  if (says(fact, /\bsentenc|\byears?\b|\d-year\b|\bterms?\b/i)) return { type: 'SentenceImposed' };
  return { type: 'VerdictReached', details: { verdict: isInnocent(fact) ? 'not-guilty' : 'guilty' } };
};

const pleaOf = (fact: Fact) =>
  says(fact, /\bno contest\b/i) ? 'no-contest' : isInnocent(fact) ? 'not-guilty' : 'guilty';

const isInnocent = (fact: Fact) => says(fact, /\bnot guilty\b|\bacquit/i);

const SOME_COUNTS = /\b(?:\w+|\d+) of (?:the )?(?:\w+|\d+) (?:\w+ )?counts\b/i;

/** "Seven of eight counts" dismisses some; without such words the case ends. */
export const chargesDropped: Teller = (fact) => {
  const [counts] = SOME_COUNTS.exec(String(fact['summary'])) ?? [];
  return { type: 'ChargesDismissed', ...(counts && { details: { counts: [counts] } }) };
};
