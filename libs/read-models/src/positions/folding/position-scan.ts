import { dayAfter, parseEdtf } from '@chancery/kernel';
import type { Boundary, Mark } from '../../common/periods/scan/mark';
import type { About, Scan } from '../../common/periods/scan/scan';
import type { Step } from '../../common/periods/step';
import { type PositionKey, readPositionKey } from '../position-key';
import type { Stand } from '../stands/stand';
import { standsOf, strongest } from '../stands/stands-of';
import { type PositionDoc, readDoc, writeDoc } from './position-doc';
import type { Standing } from './standing';
import { takeBoundary, takeStand } from './take-in';

/** Where one party stands on one issue on one track; null: nowhere. */
export const positionScan: Scan<Standing | null, PositionDoc> = {
  start: null,
  boundaries: boundariesOf,
  next: (before, mark, about) => next(before, mark, about),
  write: (standing, { key, registers }) => standing && writeDoc(standing, readPositionKey(key), registers),
  read: readDoc,
  tagsOf: ({ actor, issue, track, choice }) => [
    `actor:${actor.code}`,
    `issue:${issue}`,
    `track:${track}`,
    ...(choice ? [`choice:${choice.code}`] : []),
  ],
};

function next(before: Standing | null, mark: Mark, { key, registers }: About): Standing | null {
  if ('boundary' in mark) return takeBoundary(before, mark.boundary);
  const stand = standOf(readPositionKey(key), mark.step, registers);
  return stand ? takeStand(before, stand) : before;
}

/** A state and its ministry on one entry are one stand. */
function standOf(key: PositionKey, step: Step, registers: About['registers']): Stand | undefined {
  const shown = standsOf(step, registers).filter(
    ({ actor, issue, track }) => actor === key.actor && issue === key.issue && track === key.track,
  );
  return strongest(shown)?.stand;
}

/** The days on which a government took over, and those from which an option was no longer to be had. */
function boundariesOf({ key, registers }: About): Boundary[] {
  const { actor, issue } = readPositionKey(key);
  const governments = registers.changesOfGovernment(actor).map((day) => ({ kind: 'government', day }));
  const options = registers.issue(issue)?.options ?? [];
  // An imprecise end counts only once its whole span has passed.
  const ends = options.flatMap(({ id, to }) => {
    const last = to ? parseEdtf(to).to : null;
    return last ? [{ kind: 'option-ends', day: dayAfter(last, 1), of: id }] : [];
  });
  return [...governments, ...ends];
}
