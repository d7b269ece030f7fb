import { catalogue } from '@chancery/events';
import type { EntryData, HistoricalDate } from '@chancery/kernel';
import { dateOf } from '../dates';
import type { Step } from './step';

/** What a person read in an entry besides what its type says; the fields of `ToldAct` in libs/events. */
interface ToldAct {
  readonly type: string;
  readonly occurredOn?: string | null;
}

/** What comes about of itself on the day until which something is granted, if nothing else is decided before. */
const AT_THE_END: Readonly<Record<string, string>> = {
  LicenceIssued: 'LicenceExpired',
  LicenceAmended: 'LicenceExpired',
  SanctionEased: 'SanctionReimposed',
  SanctionSuspended: 'SanctionReimposed',
};

/** The entry, and each act that it tells of besides as an entry of its own would show it. */
export const withActsTold = (step: Step): readonly Step[] => [
  step,
  ...endOfTerm(step),
  ...told(step).map((act) => asStep(act, step)),
];

/** Acts of the day of the entry itself; those that it tells of another day are no stand that it shows. */
export const actsOfTheDay = (step: Step): readonly Step[] =>
  told(step)
    .filter(({ occurredOn }) => (occurredOn ?? null) === null)
    .map((act) => asStep(act, step));

/** An entry tells of it beforehand; it does not come about where something has been recorded in between. */
export const isForetold = ({ data }: Step): boolean => data['foretold'] === true;

const told = ({ data: { acts } }: Step): readonly ToldAct[] =>
  Array.isArray(acts) ? (acts as readonly ToldAct[]) : [];

function endOfTerm({ data, ...step }: Step): readonly Step[] {
  const { until } = data;
  const type = AT_THE_END[step.type];
  return type !== undefined && typeof until === 'string' ? [onDay(until, type, { ...step, data })] : [];
}

function asStep({ type, occurredOn, ...fields }: ToldAct, { data, ...step }: Step): Step {
  const { actors, targets, subjects, issues, summary, confidence, follows } = data;
  const common = { actors, targets, subjects, issues, summary, confidence, follows };
  const own = Object.entries({ ...common, ...fields }).filter(([, value]) => (value ?? null) !== null);
  const itself = { ...step, type, data: Object.fromEntries(own) as unknown as Step['data'] };
  return (occurredOn ?? null) === null ? placed(itself) : onDay(occurredOn!, type, itself);
}

function onDay(day: string, type: string, { data, ...step }: Step): Step {
  const itself: EntryData & Record<string, unknown> = { ...data, foretold: true };
  return placed({ ...step, type, occurred: onceOver(dateOf(day)), data: itself });
}

/** In the family and the history to which an event of its type belongs. */
function placed(step: Step): Step {
  const { name, stream } = catalogue.familyOf(step.type);
  return { ...step, family: name, stream: stream(step), propositions: [] };
}

/** A term of which only the month is told has run out when the month has. */
const onceOver = (date: HistoricalDate): HistoricalDate => ({ ...date, from: date.to ?? date.from });
