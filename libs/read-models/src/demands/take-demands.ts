import { slug } from '@chancery/kernel';
import type { Step } from '../common/periods/step';
import type { Registers } from '../common/attribution/registers';
import { asks, askedIn, type Asked } from './asked';
import { asking, askedAgain, type Demand, ended } from './demand';
import { keyOfAsked } from './demand-key';
import { type Outcome, outcomesIn } from './outcome';
import { isTakenBack } from './taken-back';

/** The demands of one key, in the order in which they were made, and who belongs to which group. */
export interface Demands {
  readonly all: readonly Demand[];
  readonly members: ReadonlyMap<string, readonly string[]>;
}

export const NO_DEMANDS: Demands = { all: [], members: new Map() };

export function takeStep(before: Demands, step: Step, key: string, registers: Registers): Demands {
  const answered = outcomesIn(step, registers).reduce((state, outcome) => answer(state, outcome, step), before);
  const own = askedIn(step, registers).filter((asked) => keyOfAsked(asked) === key);
  const asked = own.reduce((demands, one) => ask(demands, one, step), answered.all);
  const all = asks(step) ? asked : mapped(asked, (one) => withdrawn(one, step, registers));
  return all === answered.all ? answered : { ...answered, all };
} // prettier-ignore

function ask(before: readonly Demand[], asked: Asked, step: Step): readonly Demand[] {
  const open = before.find((one) => one.status === 'open' && isSame(one, asked));
  if (open) return before.map((one) => (one === open ? askedAgain(one, asked, step) : one));
  const id = idOf(asked);
  const earlier = before.filter((one) => one.id === id || one.id.startsWith(`${id}/`)).length;
  return [...before, asking(earlier > 0 ? `${id}/${earlier + 1}` : id, asked, step)];
}

/** The same party asks the same of the same; of several persons, for one of them at least. */
const isSame = ({ actor, addressee, object }: Demand, asked: Asked): boolean =>
  actor === asked.actor &&
  addressee === asked.addressee &&
  object.kind === asked.object.kind &&
  (object.codes.length === 0
    ? asked.object.codes.length === 0
    : object.codes.some((code) => asked.object.codes.includes(code)));

const idOf = ({ actor, addressee, object: { kind, codes } }: Asked): string =>
  [actor, addressee, kind, codes[0] ?? 'all'].map(slug).join('/');

function answer(before: Demands, outcome: Outcome, step: Step): Demands {
  const learnt = Object.entries(outcome.members ?? {});
  const members = learnt.length > 0 ? new Map([...before.members, ...learnt]) : before.members;
  const all = mapped(before.all, (one) => answeredBy(one, outcome, members, step));
  return all === before.all && members === before.members ? before : { all, members };
}

/** The same list where nothing in it becomes another: most entries answer no demand, and a key may list thousands. */
function mapped(all: readonly Demand[], to: (one: Demand) => Demand): readonly Demand[] {
  const now = all.map(to);
  return now.some((one, index) => one !== all[index]) ? now : all;
}

function answeredBy(
  demand: Demand,
  { kind, by, effect, codes }: Outcome,
  members: ReadonlyMap<string, readonly string[]>,
  step: Step,
): Demand {
  const { object, addressee, status } = demand;
  if (status !== 'open' || object.kind !== kind || (by !== null && by !== addressee)) return demand;
  const meant = new Set(object.codes.flatMap((code) => [code, ...(members.get(code) ?? [])]));
  const concerned = codes.filter((code) => meant.has(code));
  if (concerned.length === 0) return demand;
  if (effect === 'lapsed') return ended(demand, 'lapsed', step);
  if (effect === 'undone')
    return { ...demand, done: demand.done.filter((code) => !concerned.includes(code)) };
  const done = [...new Set([...demand.done, ...concerned])];
  return object.codes.every((code) => isDone(code, done, members))
    ? ended({ ...demand, done }, 'met', step)
    : { ...demand, done };
}

/** A group is free once it is freed as such, or every one who belongs to it is. */
const isDone = (code: string, done: readonly string[], members: ReadonlyMap<string, readonly string[]>) =>
  done.includes(code) || (members.get(code)?.every((member) => done.includes(member)) ?? false);

const withdrawn = (demand: Demand, step: Step, registers: Registers): Demand =>
  demand.status === 'open' && isTakenBack(demand, step, registers)
    ? ended(demand, 'withdrawn', step)
    : demand;
