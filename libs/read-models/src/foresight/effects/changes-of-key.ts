import { compareDays } from '@chancery/kernel';
import { changeKind } from '../../common/standings/change-kind';
import type { Foreseeable } from '../../common/standings/foreseeable';
import type { Compared } from '../../common/standings/standing-source';
import type { ChangedKey } from './changed-keys';
import type { ForeseenChange } from './foreseen-change';
import { type Span, spansOf } from './spans';

/** What would change in the answers of a key, row by row; what stays the same over several spans is told once. */
export function changesOfKey(asked: Foreseeable, changed: ChangedKey, today: string): ForeseenChange[] {
  const told: ForeseenChange[] = [];
  for (const span of spansOf(changed)) {
    for (const change of changesOver(asked, changed.key, span)) {
      const last = told.findLastIndex(({ id }) => id === change.id);
      if (last >= 0 && goesOn(told[last]!, change)) told[last] = { ...told[last]!, to: change.to };
      else told.push(change);
    }
  }
  return told.map((change) => ({ ...change, now: holdsOn(change, today) }));
}

function changesOver({ question, answersIn }: Foreseeable, key: string, span: Span): ForeseenChange[] {
  const { from, to } = span;
  const read = (doc: string | null) => {
    const rows = doc === null ? [] : answersIn({ key, doc: JSON.parse(doc), day: from ?? FIRST_DAY });
    return new Map(rows.map((row): [string, Compared] => [row.id, row]));
  };
  const [was, is] = [read(span.before), read(span.after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const change = changeKind(was.get(id), is.get(id));
    if (!change) return [];
    const [before, after] = [was.get(id)?.row ?? null, is.get(id)?.row ?? null];
    return [{ question: question.name, id, change, from, to, now: false, before, after }];
  });
}

const FIRST_DAY = '0001-01-01';

const goesOn = (earlier: ForeseenChange, later: ForeseenChange) =>
  earlier.to === later.from &&
  earlier.change === later.change &&
  said(earlier.before) === said(later.before) &&
  said(earlier.after) === said(later.after);

/** That a position grows older is no other answer. */
const said = (row: object | null) => JSON.stringify(row && { ...row, ageDays: 0 });

const holdsOn = ({ from, to }: ForeseenChange, day: string) =>
  (from === null || compareDays(from, day) <= 0) && (to === null || compareDays(day, to) < 0);
