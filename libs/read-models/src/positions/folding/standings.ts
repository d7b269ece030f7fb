import { compareDays } from '@chancery/kernel';
import { inOrderOfDecision, type Mark } from './mark';
import { NOWHERE, type Standing } from './standing';
import { takeIn } from './take-in';

/** Where a party stands from a day on. */
export interface StandingFrom {
  readonly day: string;
  readonly standing: Standing;
}

/**
 * Goes through the days on which marks begin to count. A mark that is the last in the order of decision is taken in
 * on top of those before; one that is dated imprecisely and decides before others that count already is put in its
 * place and all are taken in again.
 */
export function standingsOf(marks: readonly Mark[]): StandingFrom[] {
  let counted: Mark[] = [];
  let standing = NOWHERE;
  return byDay(marks).map(([day, arriving]) => {
    for (const mark of arriving) {
      const last = counted.at(-1);
      counted.push(mark);
      if (!last || inOrderOfDecision(last, mark) <= 0) standing = takeIn(standing, mark);
      else {
        counted = counted.toSorted(inOrderOfDecision);
        standing = counted.reduce(takeIn, NOWHERE);
      }
    }
    return { day, standing };
  });
}

function byDay(marks: readonly Mark[]): [day: string, marks: Mark[]][] {
  const days = new Map<string, Mark[]>();
  for (const mark of marks.toSorted((a, b) => compareDays(a.day, b.day) || inOrderOfDecision(a, b))) {
    const arriving = days.get(mark.day);
    if (arriving) arriving.push(mark);
    else days.set(mark.day, [mark]);
  }
  return [...days];
}
