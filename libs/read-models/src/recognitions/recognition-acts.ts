import type { Reading, Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { isPerson } from '../common/rows/named';

/** The disputed office is the presidency; who rightly holds it is this question. */
export const PRESIDENCY = 'presidency-legitimacy';

/** What one entry shows of whom one party recognises. */
export type RecognitionAct = {
  readonly step: Step;
  readonly strength: Reading['strength'];
  readonly rule: string;
} & (
  | {
      readonly kind: 'backs';
      readonly holder: string;
      readonly formal: boolean;
      readonly recognition: boolean;
    }
  /** Takes no side, or that of nobody. */
  | { readonly kind: 'backs-nobody' }
  /** Recognises no longer: those named, or whoever it was. */
  | { readonly kind: 'gives-up'; readonly of: readonly string[] | null }
);

export interface Attributed {
  readonly recogniser: string;
  readonly act: RecognitionAct;
}

const EXTENDING = new Set(['RecognitionExtended', 'RecognitionReaffirmed']);
const WITHDRAWING = 'RecognitionWithdrawn';

export const canShowRecognition = ({ type, propositions }: Step): boolean =>
  EXTENDING.has(type) || type === WITHDRAWING || propositions.some(({ issue }) => issue === PRESIDENCY);

/** What an entry shows, of everybody for whom somebody in it speaks; persons recognise nobody but as officials. */
export function recognitionActs(step: Step, registers: Registers): Attributed[] {
  const read = step.propositions
    .filter(({ issue }) => issue === PRESIDENCY)
    .flatMap((reading) => attributed([reading.actor], readAct(step, reading, registers), step, registers));
  const told = toldAct(step, registers);
  const unread = told ? attributed(recognisersIn(step), told, step, registers) : [];
  return [...read, ...unread.filter(({ recogniser }) => !read.some((one) => one.recogniser === recogniser))];
}

/** A state and its ministry on one entry are one act, the strongest; of equals the one read first. */
export const strongest = (acts: readonly Attributed[]): RecognitionAct | undefined =>
  acts.map(({ act }) => act).toSorted((a, b) => b.strength - a.strength)[0];

function attributed(
  codes: readonly string[],
  act: RecognitionAct | null,
  step: Step,
  registers: Registers,
): Attributed[] {
  if (!act) return [];
  const speakers = codes.flatMap((code) => registers.speaksFor(code, step.occurred));
  const institutions = [...new Set(speakers)].filter((code) => !isPerson(code));
  return institutions.map((recogniser) => ({ recogniser, act }));
}

function readAct(step: Step, reading: Reading, registers: Registers): RecognitionAct | null {
  const { choice, polarity, strength, rule } = reading;
  const read = { step, strength, rule };
  if (choice === null) return { ...read, kind: 'gives-up', of: null };
  if (choice === undefined) return polarity === 0 ? { ...read, kind: 'backs-nobody' } : null;
  if (!isPerson(choice)) return { ...read, kind: 'backs-nobody' };
  const recognition = EXTENDING.has(step.type);
  const holder = registers.actors.standing(choice);
  return { ...read, kind: 'backs', holder, formal: recognition || strength >= 2, recognition };
}

/**
 * What the event itself says where nobody has read a stand in it. A recognition that bears on another question only
 * (who won an election) says nothing of who holds the office; its end ends what it began.
 */
function toldAct(step: Step, registers: Registers): RecognitionAct | null {
  const { issues = [] } = step.data;
  if (issues.length > 0 && !issues.includes(PRESIDENCY)) return null;
  const told = { step, strength: 2 as const, rule: `deed:${step.type}` };
  const holders = holdersIn(step).map((code) => registers.actors.standing(code));
  if (step.type === WITHDRAWING)
    return namesNobodyElse(step, holders)
      ? { ...told, kind: 'gives-up', of: holders.length > 0 ? holders : null }
      : null;
  const [holder] = holders;
  if (!EXTENDING.has(step.type) || !holder || step.propositions.length > 0) return null;
  return { ...told, kind: 'backs', holder, formal: true, recognition: true };
}

/** An assembly that is recognised no longer is no president. */
const namesNobodyElse = ({ data: { targets } }: Step, holders: readonly string[]) =>
  holders.length > 0 || (targets ?? []).length === 0;

function holdersIn({ data: { holder, targets = [], subjects = [] } }: Step): readonly string[] {
  const named = typeof holder === 'string' ? [holder] : [];
  const inTargets = targets.map(({ code }) => code);
  const others = inTargets.some(isPerson) ? inTargets : [...inTargets, ...subjects.map(({ code }) => code)];
  return (named.length > 0 ? named : others).filter(isPerson);
}

const recognisersIn = ({ data: { recogniser, actors } }: Step): readonly string[] =>
  typeof recogniser === 'string' ? [recogniser] : actors.map(({ code }) => code);
