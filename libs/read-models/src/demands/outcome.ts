import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { custodianIn, handedOver } from '../common/proceedings/custodian';
import { membersIn, personsIn } from '../common/proceedings/persons';
import { principalOf } from '../common/rows/named';
import type { DemandObject } from './demand-object';

/** What an entry can do for demands of a kind: what was asked for comes about, or can no longer. */
export interface Outcome {
  readonly kind: DemandObject['kind'];
  /** Of whom it could have been asked; null: of anybody. */
  readonly by: string | null;
  readonly effect: 'met' | 'lapsed' | 'undone';
  readonly codes: readonly string[];
  /** Of a group among the codes: who belongs to it. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
}

const isDisputed = ({ data: { confidence } }: Step) => confidence === 'disputed';

/** A detention undoes what a release had met so far of a demand that is still open. */
const RELEASES: Readonly<Record<string, Outcome['effect']>> = {
  PersonReleased: 'met',
  PersonDetained: 'undone',
  // Asked of whoever holds the person: once they are in other hands it can no longer be granted by these.
  PersonSurrendered: 'lapsed',
  CustodyTransferred: 'lapsed',
};

const SURRENDERS: Readonly<Record<string, Outcome['effect']>> = {
  ExtraditionRefused: 'met',
  ExtraditionDenied: 'met',
  RequestWithdrawn: 'met',
  CaseLapsed: 'met',
  PersonSurrendered: 'lapsed',
};

/** Talks and what they led to. One side that only says it is ready has not talked. */
const TALKS = new Set(['NegotiationOpened', 'NegotiationRoundHeld', 'NegotiationResumed', 'AgreementSigned']);
const MOST_PARTIES = 6;

/**
 * What counts as an answer to a demand. Disputed entries answer none: what is only reported has not been shown to
 * have been done.
 */
export function outcomesIn(step: Step, registers: Registers): Outcome[] {
  if (isDisputed(step)) return [];
  const { type } = step;
  return [
    ...(RELEASES[type] ? [released(step, RELEASES[type], registers)] : []),
    ...(SURRENDERS[type] ? [{ kind: 'no-surrender' as const, by: null, effect: SURRENDERS[type], codes: personsIn(step, registers) }] : []),
    ...(TALKS.has(type) ? talked(step, registers) : []),
    ...(type === 'SanctionLifted' || type === 'SanctionExpired' ? [lifted(step, registers)] : []),
    ...(type === 'RecognitionExtended' ? recognised(step, registers) : []),
  ]; // prettier-ignore
}

function released(step: Step, effect: Outcome['effect'], registers: Registers): Outcome {
  const codes = personsIn(step, registers);
  const by = step.type === 'PersonSurrendered' ? handedOver(step).from : custodianIn(step);
  const members = codes
    .map((code) => [code, membersIn(step, code, registers)] as const)
    .filter(([, found]) => found.length > 0);
  return { kind: 'release', by, effect, codes, members: Object.fromEntries(members) };
}

function talked({ data }: Step, registers: Registers): Outcome[] {
  const codes = [...data.actors, ...(data.targets ?? [])].map(({ code }) => principalOf(code, registers));
  const parties = [...new Set(codes)].filter((code) => !code.includes(':')).toSorted().slice(0, MOST_PARTIES); // prettier-ignore
  return parties.flatMap((a, index) =>
    parties.slice(index + 1).map((b): Outcome => ({ kind: 'talks', by: null, effect: 'met', codes: [a, b] })),
  );
}

function lifted({ data: { actors, targets = [], subjects = [] } }: Step, registers: Registers): Outcome {
  const named = targets.length > 0 ? targets : subjects;
  const codes = named.map(({ code }) => registers.actors.standing(code)).filter((code) => code.includes(':'));
  return { kind: 'end-of-sanctions', by: principalOf(actors[0]!.code, registers), effect: 'met', codes };
}

function recognised({ data: { actors, targets = [] } }: Step, registers: Registers): Outcome[] {
  const holders = targets.map(({ code }) => registers.actors.standing(code)).filter((code) => code.startsWith('person:')); // prettier-ignore
  return actors.map(({ code }): Outcome => ({ kind: 'recognition', by: principalOf(code, registers), effect: 'met', codes: holders })); // prettier-ignore
}
