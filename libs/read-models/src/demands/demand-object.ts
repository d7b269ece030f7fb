import type { Reading, Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';

/** What is asked for. Who else must be named to tell one from the other is in `codes`. */
export interface DemandObject {
  readonly kind:
    'release' | 'no-surrender' | 'talks' | 'end-of-sanctions' | 'recognition' | 'stand' | 'stated';
  readonly issue: string | null;
  /** Whom to release, between whom to talk, on whom sanctions should end, whom to recognise; an option of the issue. */
  readonly codes: readonly string[];
}

interface Asking {
  readonly step: Step;
  readonly reading: Reading;
  readonly actor: string;
  readonly addressees: readonly string[];
  readonly registers: Registers;
}

interface ObjectRule {
  readonly issue: string;
  /** A formal stand on it asks for its object, whatever the words and whatever else the entry is about. */
  readonly byItself?: boolean;
  readonly applies: (reading: Reading) => boolean;
  readonly object: (asking: Asking) => DemandObject | null;
}

/** Stances of whoever asks. */
export const ASKED: ReadonlySet<string> = new Set(['demands', 'calls-for']);

const against = ({ polarity }: Reading) => polarity === -1;
const inFavour = ({ polarity }: Reading) => polarity === 1;
const named = ({ choice }: Reading) => typeof choice === 'string';

/**
 * What a stand that is demanded of somebody asks for. An issue that is about certain persons asks for theirs; where
 * only the parties of the entry can tell, they do. No rule, no object: then it is kept as stated.
 */
const RULES: readonly ObjectRule[] = [
  // The issue is Maduro's custody: to be against it is to want him out, and whoever was taken with him. Said formally
  // to whoever holds him, it is a demand even where the entry is a condemnation.
  { issue: 'maduro-custody', byItself: true, applies: against, object: (asking) => release(asking, ['person:nicolas-maduro']) },
  // The issue says that the detainees should be freed; which ones, the subjects say.
  { issue: 'detained-americans', byItself: true, applies: inFavour, object: (asking) => release(asking, []) },
  // Against his surrender: whoever decides on it is asked to refuse.
  { issue: 'alex-saab-case', applies: against, object: ({ reading }) => ({ kind: 'no-surrender', issue: reading.issue, codes: ['person:alex-saab'] }) },
  // For a settlement by negotiation: between two parties, or no event can tell that it came.
  { issue: 'dialogue-and-negotiation', applies: inFavour, object: talks },
  // Against the sanctions: those on somebody in particular, or all of them.
  { issue: 'sanctions', applies: against, object: endOfSanctions },
  // For a person as president, demanded of somebody: that they recognise that person.
  { issue: 'presidency-legitimacy', applies: named, object: ({ reading }) => ({ kind: 'recognition', issue: reading.issue, codes: [reading.choice!] }) },
  // For an option of an issue of choice: the tallies should be published. Nothing on record shows that it was done.
  { issue: 'elections-2024', applies: named, object: ({ reading }) => ({ kind: 'stand', issue: reading.issue, codes: [reading.choice!] }) },
]; // prettier-ignore

const ruleFor = (reading: Reading) =>
  RULES.find(({ issue, applies }) => issue === reading.issue && applies(reading));

export const isAskedByItself = (reading: Reading): boolean =>
  reading.strength >= 2 && (ruleFor(reading)?.byItself ?? false);

/** An entry may show other stands too; what it asks for is about its own issue. */
export function objectOf(asking: Asking): DemandObject | null {
  const { reading, step } = asking;
  const isOwn = ASKED.has(step.data.stance ?? '') && step.data.issues?.includes(reading.issue);
  return isOwn || isAskedByItself(reading) ? (ruleFor(reading)?.object(asking) ?? null) : null;
}

function release(asking: Asking, always: readonly string[]): DemandObject | null {
  const { step, reading, registers, actor } = asking;
  const beside = (step.data.subjects ?? [])
    .map(({ code }) => registers.actors.standing(code))
    .filter(
      (code) => /^(?:person|group):/.test(code) && !registers.speaksFor(code, step.occurred).includes(actor),
    );
  const codes = [...new Set([...always, ...beside])];
  return codes.length > 0 ? { kind: 'release', issue: reading.issue, codes } : null;
}

/** Between whom only the reading can tell: one side is its object, the other is asked too, or named beside. */
function talks({ step, reading, actor, addressees, registers }: Asking): DemandObject | null {
  if (!reading.object) return null;
  const subjects = (step.data.subjects ?? []).map(({ code }) => code);
  const sides = [
    ...institutionsFor([reading.object], step, registers),
    ...addressees,
    ...institutionsFor(subjects, step, registers),
  ];
  const two = [...new Set(sides)].filter((code) => code !== actor).toSorted();
  return two.length === 2 ? { kind: 'talks', issue: reading.issue, codes: two } : null;
}

function endOfSanctions({ step, reading, registers }: Asking): DemandObject {
  const persons = (step.data.subjects ?? []).filter(({ code }) => code.includes(':'));
  const codes = persons.map(({ code }) => registers.actors.standing(code));
  return { kind: 'end-of-sanctions', issue: reading.issue, codes: [...new Set(codes)] };
}

/** Those for whom the codes speak: the state of a ministry, or of a person in its offices. */
export function institutionsFor(codes: readonly string[], step: Step, registers: Registers): string[] {
  const principals = codes.flatMap((code) => registers.speaksFor(code, step.occurred));
  return [...new Set(principals)].filter((code) => !code.includes(':'));
}
