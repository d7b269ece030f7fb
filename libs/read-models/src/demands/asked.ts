import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { ASKED, type DemandObject, institutionsFor, isAskedByItself, objectOf } from './demand-object';

/** Somebody asks somebody for something, in one entry. */
export interface Asked {
  readonly actor: string;
  readonly addressee: string;
  readonly object: DemandObject;
  /** Who or what read in the entry what is asked for; `stated` where nobody did. */
  readonly rule: string;
}

/** What is said. A vote and a ruling ask too, but in another's name or with more than words. */
const SAYING = new Set(['StatementIssued', 'GenericEventRecorded']);
const MOST_ADDRESSEES = 10;

export const asks = ({ type, data: { stance }, propositions }: Step): boolean =>
  SAYING.has(type) && (ASKED.has(stance ?? '') || propositions.some(isAskedByItself));

/**
 * Everybody who asks in an entry, of everybody they ask. What is asked of nobody in particular is an appeal, not a
 * demand.
 */
export function askedIn(step: Step, registers: Registers): Asked[] {
  if (!asks(step)) return [];
  const read = step.propositions.flatMap((reading) =>
    speakersFor([reading.actor], step, registers).flatMap((actor) => {
      const addressees = addresseesOf(step, actor, registers);
      const object = objectOf({ step, reading, actor, addressees, registers });
      return object ? addressees.map((addressee) => ({ actor, addressee, object, rule: reading.rule })) : [];
    }),
  );
  return distinct(read.length > 0 || !ASKED.has(step.data.stance ?? '') ? read : asStated(step, registers));
}

/** Nobody has read what is asked for: the entry says it, and nothing tells when it is met. */
function asStated(step: Step, registers: Registers): Asked[] {
  const codes = step.data.actors.map(({ code }) => code);
  const object = { kind: 'stated' as const, issue: step.data.issues?.[0] ?? null, codes: [step.entryId] };
  return speakersFor(codes, step, registers).flatMap((actor) =>
    addresseesOf(step, actor, registers).map((addressee) => ({ actor, addressee, object, rule: 'stated' })),
  );
}

/** An official asks for the state, whoever it is; others for themselves. */
function speakersFor(codes: readonly string[], step: Step, registers: Registers): string[] {
  const speakers = codes.map((code) => {
    const institutions = institutionsFor([code], step, registers);
    return institutions.length > 0 ? institutions : [registers.actors.standing(code)];
  });
  return [...new Set(speakers.flat())];
}

const addresseesOf = ({ data: { targets = [] }, ...step }: Step, actor: string, registers: Registers): string[] =>
  speakersFor(targets.map(({ code }) => code), { data: { targets }, ...step } as Step, registers)
    .filter((code) => code !== actor)
    .slice(0, MOST_ADDRESSEES); // prettier-ignore

function distinct(all: readonly Asked[]): Asked[] {
  const seen = new Map(all.map((one) => [identity(one), one]));
  return [...seen.values()];
}

const identity = ({ actor, addressee, object: { kind, issue, codes } }: Asked) =>
  [actor, addressee, kind, issue, ...codes].join(' ');
