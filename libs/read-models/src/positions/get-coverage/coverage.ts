import { codeByRule } from '@chancery/coding';
import type { RecordedEvent } from '@chancery/kernel';
import type { Registers } from '../../common/attribution/registers';
import type { Step } from '../../common/periods/step';
import { stepOf } from '../../common/periods/step-of';
import { positions } from '../positions.question';
import type { Track } from '../stands/stand';
import { standsOf } from '../stands/stands-of';

/** From how many entries a position is read. */
export interface PositionCount {
  readonly actor: string;
  readonly issue: string;
  readonly track: Track;
  readonly entries: number;
}

/** An entry that shows nobody's stand, and why. */
export interface Uncoded {
  readonly entryId: string;
  readonly reason: string;
}

export interface Coverage {
  readonly positions: readonly PositionCount[];
  readonly uncoded: readonly Uncoded[];
  readonly entries: { readonly all: number; readonly shown: number; readonly uncoded: number };
}

/** Which entries show a stand and which do not; `entries`: everything recorded about each, oldest first. */
export function coverageOf(entries: Iterable<readonly RecordedEvent[]>, registers: Registers): Coverage {
  const counts = new Map<string, PositionCount>();
  const uncoded: Uncoded[] = [];
  let shown = 0;
  for (const events of entries) {
    const step = stepOf(events, [...positions.keeps, 'stance']);
    if (!step) continue;
    const stands = new Map(standsOf(step, registers).map((one) => [keyOf(one), one]));
    if (stands.size > 0) shown += 1;
    else uncoded.push({ entryId: step.entryId, reason: whyNot(step, events, registers) });
    for (const [key, { actor, issue, track }] of stands)
      counts.set(key, { actor, issue, track, entries: (counts.get(key)?.entries ?? 0) + 1 });
  }
  const sorted = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  return {
    positions: sorted,
    uncoded,
    entries: { all: shown + uncoded.length, shown, uncoded: uncoded.length },
  };
}

const keyOf = ({ actor, issue, track }: Omit<PositionCount, 'entries'>) => `${actor} ${issue} ${track}`;

/** A person's own words before what the rules say; a fact that no person has coded is told by them. */
function whyNot(step: Step, events: readonly RecordedEvent[], registers: Registers): string {
  const read = events.findLast(({ type, data }) => type === 'PropositionsCoded' && data.method === 'human');
  if (read) return (read.data.why as string | undefined) ?? 'read, and shows no stand that could be coded';
  if (step.propositions.length > 0) return 'what was read in it does not fit the issue';
  const byRule = codeByRule(step, (slug) => registers.issue(slug));
  return byRule.ruleId === null
    ? byRule.reason
    : `${byRule.ruleId} would read a stand, but has not been asked`;
}
