import type { Step } from '../../common/periods/step';
import { custodianIn, handedOver } from '../../common/proceedings/custodian';
import { flags, MOST_STEPS, type Anomaly } from '../case';
import { isDisputed, opened, type Spell, type SpellEnd } from './spell';

/** In whose hands a person was, one after the other; at most the last is open. */
export interface Custody {
  readonly spells: readonly Spell[];
  /** Of a group: who belongs to it, once an entry has spelled it out. */
  readonly members: readonly string[];
  readonly steps: readonly Step[];
  readonly anomalies: readonly Anomaly[];
}

export const NEVER_HELD: Custody = { spells: [], members: [], steps: [], anomalies: [] };

/** What a step does to the spells, and what is irregular about it. */
interface Taken {
  readonly spells: readonly Spell[];
  readonly codes: readonly (string | false)[];
}

const TAKE: Readonly<Record<string, (spells: readonly Spell[], step: Step) => Taken>> = {
  PersonDetained: detained,
  CustodyTransferred: transferred,
  CustodyRegimeChanged: regimeChanged,
  PersonReleased: released,
  PersonSurrendered: surrendered,
  ExtraditionDenied: letGo,
  ExtraditionRefused: letGo,
};

export function takeCustody(before: Custody, step: Step, members: readonly string[]): Custody {
  const take = TAKE[step.type];
  if (!take) return before;
  const { spells, codes } = take(before.spells, step);
  const found = flags(step, isDisputed(step) && 'reported-only', ...codes);
  return {
    spells,
    members: [...new Set([...before.members, ...members])],
    steps: [...before.steps, step].slice(-MOST_STEPS),
    anomalies: [...before.anomalies, ...found],
  };
}

export const openSpell = (spells: readonly Spell[]): Spell | undefined => {
  const last = spells.at(-1);
  return last?.end === null ? last : undefined;
};

/** Detained anew by who holds the person already, the custody goes on: back from house arrest, or a report confirmed. */
function detained(spells: readonly Spell[], step: Step): Taken {
  const open = openSpell(spells);
  const custodian = custodianIn(step);
  if (open?.custodian === custodian && open !== undefined) {
    const goesOn = {
      ...open,
      regime: null,
      reportedRelease: null,
      isReported: open.isReported && isDisputed(step),
    };
    return { spells: [...spells.slice(0, -1), goesOn], codes: [] };
  }
  return {
    spells: [...ended(spells, step, 'passed on'), opened(step, custodian)],
    codes: [open !== undefined && 'no-transfer'],
  };
}

function transferred(spells: readonly Spell[], step: Step): Taken {
  const { to } = handedOver(step);
  return {
    spells: [...endedOrUnknown(spells, step, 'transferred'), opened(step, to)],
    codes: [withoutStart(spells)],
  };
}

function regimeChanged(spells: readonly Spell[], step: Step): Taken {
  const open = openSpell(spells) ?? { ...opened(step, custodianIn(step)), from: null };
  const regime = typeof step.data['regime'] === 'string' ? step.data['regime'] : null;
  const others = openSpell(spells) ? spells.slice(0, -1) : spells;
  return { spells: [...others, { ...open, regime }], codes: [withoutStart(spells)] };
}

/** A release that sources dispute leaves the custody open, so that the confirmed one has something to end. */
function released(spells: readonly Spell[], step: Step): Taken {
  const open = openSpell(spells);
  if (isDisputed(step) && open)
    return { spells: [...spells.slice(0, -1), { ...open, reportedRelease: step }], codes: [] };
  const custodian = custodianIn(step);
  const isOther = open !== undefined && open.custodian !== custodian;
  return {
    spells: confirmed(endedOrUnknown(spells, step, 'released')),
    codes: [withoutStart(spells), isOther && 'other-custodian'],
  };
}

/** By whoever decides against handing the person over, where the person is held. */
function letGo(spells: readonly Spell[], step: Step): Taken {
  const isHeld = openSpell(spells) !== undefined;
  return { spells: isHeld ? confirmed(ended(spells, step, 'released')) : spells, codes: [] };
}

/** Whoever is let go was held, whatever was disputed before. */
const confirmed = (spells: readonly Spell[]) => [
  ...spells.slice(0, -1),
  { ...spells.at(-1)!, isReported: false },
];

function surrendered(spells: readonly Spell[], step: Step): Taken {
  const { to } = handedOver(step);
  return {
    spells: [...endedOrUnknown(spells, step, 'surrendered'), opened(step, to)],
    codes: [withoutStart(spells)],
  };
}

const withoutStart = (spells: readonly Spell[]) => openSpell(spells) === undefined && 'start-unknown';

function ended(spells: readonly Spell[], step: Step, how: SpellEnd): readonly Spell[] {
  const open = openSpell(spells);
  return open ? [...spells.slice(0, -1), { ...open, end: { step, how } }] : spells;
}

/** A custody that ends without having begun on this record began at some unknown time. */
function endedOrUnknown(spells: readonly Spell[], step: Step, how: SpellEnd): readonly Spell[] {
  if (openSpell(spells)) return ended(spells, step, how);
  const custodian = how === 'released' ? custodianIn(step) : handedOver(step).from;
  return [...spells, { ...opened(step, custodian), from: null, end: { step, how } }];
}
