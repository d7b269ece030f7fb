// For specs: what a question answers on a day, from entries told in a line each.
import { catalogue } from '@chancery/events';
import { parseEdtf } from '@chancery/kernel';
import { Registers } from '../attribution/registers';
import type { Certainty, Question } from '../periods/question';
import type { Reading, Step } from '../periods/step';
import { inWorldOrder } from '../periods/world-order';
import type { Rows } from './periods-of-rows';

const ACTORS = [
  ['USA', 'United States', 'state'], ['VEN', 'Venezuela', 'state'], ['CPV', 'Cabo Verde', 'state'], ['ESP', 'Spain', 'state'],
  ['RUS', 'Russia', 'state'], ['ARG', 'Argentina', 'state'], ['EU.EP', 'European Parliament', 'body'],
  ['person:alex-saab', 'Alex Saab', 'person'], ['person:nicolas-maduro', 'Nicolás Maduro', 'person'],
  ['person:juan-guaido', 'Juan Guaidó', 'person'], ['org:pdvsa', 'PDVSA', 'organisation'],
] as const; // prettier-ignore
const BODIES = ['USA.OFAC', 'USA.PRES', 'USA.DOJ', 'RUS.MFA', 'VEN.PRES', 'VEN.GOV', 'VEN.SEBIN'] as const;

/** The registers that the specs know, and more that is told. */
export function knownBesides(...more: readonly [type: string, data: object][]): Registers {
  const registers = new Registers();
  for (const [code, name, kind] of ACTORS) registers.learn({ type: 'ActorRegistered', data: { code, name, kind } }); // prettier-ignore
  for (const code of BODIES) registers.learn({ type: 'ActorRegistered', data: { code, name: code, kind: 'body', speaksFor: code.slice(0, 3) } }); // prettier-ignore
  for (const [type, data] of more) registers.learn({ type, data });
  return registers;
}

const parties = (codes: string) =>
  codes.split(' ').filter(Boolean).map((one) => {
    const [code, role] = one.split('=');
    return { code, ...(role && { role: role.replaceAll('-', ' ') }) };
  }); // prettier-ignore

interface Told {
  readonly id?: string;
  /** "USA.OFAC=authority CPV": codes, each with its role if it has one. */
  readonly by: string;
  readonly on?: string;
  readonly about?: string;
  readonly says?: string;
  readonly read?: readonly Partial<Reading>[];
  readonly [field: string]: unknown;
}

let position = 0;

/** An entry of a type on a day; ids are made up unless told. */
export function entry(
  type: string,
  day: string,
  { id, by, on = '', about = '', says = 'It happened.', read = [], ...data }: Told,
): Step {
  position += 1;
  return {
    entryId: id ?? `entry-${position}`,
    position,
    type,
    family: catalogue.familyOf(type).name,
    stream: `spec/${position}`,
    occurred: parseEdtf(day),
    data: { summary: says, actors: parties(by), targets: parties(on), subjects: parties(about), ...data } as unknown as Step['data'],
    propositions: read.map((one) => ({ strength: 2, rule: 'human', ...one }) as Reading),
    status: 'current',
  }; // prettier-ignore
}

interface How {
  readonly certainty?: Certainty;
  readonly registers?: Registers;
}

/** All rows of all keys that hold on a day, as the product folds them. */
export function rowsOn<Row extends object = any>(
  question: Question,
  day: string,
  steps: readonly Step[],
  { certainty = 'possible', registers = knownBesides() }: How = {},
): Row[] {
  const concerned = steps.filter((step) => question.concerns(step));
  const keys = new Set(concerned.flatMap((step) => question.keysOf(step, registers)));
  return [...keys].toSorted().flatMap((key) => {
    const own = concerned.filter((step) => question.keysOf(step, registers).includes(key)).toSorted(inWorldOrder);
    const periods = question.fold({ key, steps: own, certainty, registers, since: null });
    const period = periods.find(({ from, to }) => (from ?? '') <= day && (to === null || day < to));
    return (period?.doc as Rows<Row> | undefined)?.rows ?? [];
  });
} // prettier-ignore
