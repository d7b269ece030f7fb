import { changeKind, type ChangeKind } from '../common/standings/change-kind';
import type { Compared } from '../common/standings/standing-source';

/** Whether the world changed, or what is known of it. */
export type Reason = 'world' | 'knowledge';

/** What differs in one answer between two moments. */
export interface Change {
  readonly question: string;
  readonly id: string;
  readonly change: ChangeKind;
  readonly before: object | null;
  readonly after: object | null;
  /** Entries that are new in what it rests on, or that it no longer rests on. */
  readonly causedBy: readonly string[];
  readonly reason: Reason;
}

const MOST_CAUSES = 20;

export function difference(
  question: string,
  reason: Reason,
  earlier: readonly Compared[],
  later: readonly Compared[],
): Change[] {
  const had = new Map(earlier.map((one) => [one.id, one]));
  const has = new Map(later.map((one) => [one.id, one]));
  return [...new Set([...had.keys(), ...has.keys()])].toSorted(bytewise).flatMap((id) => {
    const [was, is] = [had.get(id), has.get(id)];
    const change = changeKind(was, is);
    if (!change) return [];
    const [before, after] = [was?.row ?? null, is?.row ?? null];
    const causedBy = causes(was?.entries ?? [], is?.entries ?? [], reason).slice(0, MOST_CAUSES);
    return [{ question, id, change, before, after, causedBy, reason }];
  });
}

/** Where it rests on the same entries as before, what is known of these has changed; the world moves on by itself. */
function causes(was: readonly string[], is: readonly string[], reason: Reason): readonly string[] {
  const added = is.filter((id) => !was.includes(id));
  if (added.length > 0) return added;
  const gone = was.filter((id) => !is.includes(id));
  return gone.length > 0 || reason === 'world' ? gone : is;
}

const bytewise = (a: string, b: string) => (a < b ? -1 : Number(a > b));
