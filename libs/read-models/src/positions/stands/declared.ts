import type { Issue } from '@chancery/coding';
import type { Reading, Step } from '../../common/periods/step';
import type { Registers } from '../../common/attribution/registers';
import type { Attributed, Side, Stand } from './stand';

const RECOGNITIONS = new Set(['RecognitionExtended', 'RecognitionReaffirmed']);

/** Stands in words: what has been read in the entry, and recognitions that are withdrawn. */
export function declaredStands(step: Step, registers: Registers): Attributed[] {
  const read = step.propositions.flatMap((reading) => standsIn(step, reading, registers));
  return [...read, ...withdrawn(step, registers, read)];
}

function standsIn(step: Step, reading: Reading, registers: Registers): Attributed[] {
  const issue = registers.issue(reading.issue);
  const side = issue && sideOf(reading, issue, registers);
  if (!side) return [];
  const stand: Stand = {
    step,
    side,
    strength: reading.strength,
    rule: reading.rule,
    recognition: RECOGNITIONS.has(step.type) && side.kind === 'choice',
  };
  return registers
    .speaksFor(reading.actor, step.occurred)
    .map((actor) => ({ actor, issue: issue.slug, track: 'declared', stand }));
}

/** null where the reading does not fit the kind of the issue. */
function sideOf({ choice, polarity, strength }: Reading, { kind }: Issue, registers: Registers): Side | null {
  if (kind === 'polar') return polarity === undefined ? null : { kind: 'score', score: polarity * strength };
  if (kind !== 'choice') return null;
  if (choice) return { kind: 'choice', choice: registers.actors.standing(choice) };
  if (choice === null) return { kind: 'gives-up', of: null };
  return polarity === 0 ? { kind: 'abstains' } : null;
}

/**
 * Withdrawing a recognition ends it, whatever else is or is not read in the entry: it is the end of what the
 * recognition began. It gives up only the persons it names.
 */
function withdrawn(step: Step, registers: Registers, read: readonly Attributed[]): Attributed[] {
  if (step.type !== 'RecognitionWithdrawn') return [];
  const of = holdersNamed(step).map((code) => registers.actors.standing(code));
  const stand: Stand = {
    step,
    side: { kind: 'gives-up', of: of.length > 0 ? of : null },
    strength: 2,
    rule: 'deed:RecognitionWithdrawn',
    recognition: false,
  };
  const issues = (step.data.issues ?? []).filter((slug) => registers.issue(slug)?.kind === 'choice');
  return recognisers(step, registers)
    .flatMap((actor) => issues.map((issue) => ({ actor, issue, track: 'declared' as const, stand })))
    .filter(({ actor, issue }) => !read.some((one) => one.actor === actor && one.issue === issue));
}

const holdersNamed = ({ data: { holder, targets = [], subjects = [] } }: Step): readonly string[] =>
  typeof holder === 'string'
    ? [holder]
    : [...targets, ...subjects].map(({ code }) => code).filter((code) => code.startsWith('person:'));

function recognisers({ data: { recogniser, actors }, occurred }: Step, registers: Registers): string[] {
  const codes = typeof recogniser === 'string' ? [recogniser] : actors.map(({ code }) => code);
  return [...new Set(codes.flatMap((code) => registers.speaksFor(code, occurred)))];
}
