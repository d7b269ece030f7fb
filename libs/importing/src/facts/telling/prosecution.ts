import type { Fact } from '../fact';
import { partiesIn, says, type Teller } from './told';

/**
 * A plea is what a defendant says: the summary has somebody plead, or an actor is the defendant. What a court does is a
 * sentence where the summary speaks of years, terms or sentencing, and a verdict otherwise.
 */
export const pleaOrVerdict: Teller = (fact) => {
  const isPlea =
    says(fact, /\bplead(?:s|ed)?\b|\bpled\b/i) ||
    partiesIn(fact, 'actors').some(({ role }) => role === 'defendant');
  if (isPlea) return { type: 'PleaEntered', details: { plea: finding(fact, says(fact, /\bno contest\b/i)) } };
  if (says(fact, /\bsentenc|\byears?\b|\d-year\b|\bterms?\b/i)) return { type: 'SentenceImposed' };
  return { type: 'VerdictReached', details: { verdict: finding(fact) } };
};

function finding(fact: Fact, noContest = false): string {
  if (noContest) return 'no-contest';
  return says(fact, /\bnot guilty\b|\bacquit/i) ? 'not-guilty' : 'guilty';
}

const SOME_COUNTS = /\b(?:\w+|\d+) of (?:the )?(?:\w+|\d+) (?:\w+ )?counts\b/i;

/** "Seven of eight counts" dismisses some; without such words the case ends. */
export const chargesDropped: Teller = (fact) => {
  const [counts] = SOME_COUNTS.exec(String(fact['summary'])) ?? [];
  return { type: 'ChargesDismissed', ...(counts && { details: { counts: [counts] } }) };
};
