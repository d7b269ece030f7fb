// A record that grows as a dispute does: position by position, whatever its length, so that a long record begins with
// the events of a short one. With n events there are 6√n persons and 4√n organisations (600 and 400 with 10,000; 6,000
// and 4,000 with 1,000,000), 4 log₂(n/1000) issues beside those of the shipped data, √n/5 licences; the 106 shipped
// states and their bodies stay. The world covers 27 years, the more densely the later (day ~ √n). One entry in twenty
// is told late, by up to two years; one in twenty is dated by its month. Of a hundred events two correct an earlier
// entry, four in a thousand retract one, one and a half in a hundred code one by rule.
import { chanceOf, oneOf } from './chance.mjs';
import { happening } from './happenings.mjs';

const FIRST_DAY = Date.UTC(1999, 0, 1);
const DAYS = 9860;
const DAY_MS = 86_400_000;
const FULL_LENGTH = 1_000_000;
const MOST_DAYS_LATE = 730;
/** Amended is what has been recorded lately. */
const LATELY = 5000;
const FIRST_STATES = ['USA', 'VEN', 'RUS', 'BRA', 'ESP', 'COL', 'CHN', 'CUB', 'MEX', 'DEU', 'ARG', 'GBR'];

/** The day on which what is recorded at a position mostly happens. */
export const dayAt = (position) =>
  isoDay(FIRST_DAY + Math.floor(DAYS * Math.sqrt(position / FULL_LENGTH)) * DAY_MS);

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/** `{ type, entryId, occurredOn, data }` from position `registers.length + 1` on; `registers` are recorded before. */
export function* growing(length, registers) {
  const world = worldOf(registers);
  for (let position = registers.length + 1; position <= length; position++) {
    const chance = chanceOf(position);
    yield nextActor(world, position) ?? nextIssue(world, position) ?? told(world, position, chance);
  }
}

function worldOf(registers) {
  const actors = registers.filter(({ type }) => type === 'ActorRegistered').map(({ data }) => data);
  const states = actors.filter(({ kind }) => kind === 'state').map(({ code }) => code);
  const issues = registers.filter(({ type, data }) => type === 'IssueDefined' && data.kind !== 'topic').map(({ data }) => data); // prettier-ignore
  return {
    states: [...new Set([...FIRST_STATES, ...states])],
    voices: actors.filter(({ kind, speaksFor }) => kind === 'body' && speaksFor).map(({ code }) => code),
    authorities: ['USA.OFAC', 'EU.COUNCIL', 'CAN.GAC', 'GBR', 'CHE'],
    shippedIssues: issues.length,
    issues,
    persons: [],
    organisations: [],
    sanctioned: [],
    recent: [],
  };
}

function nextActor(world, position) {
  const [kind, list, most] =
    world.persons.length < 6 * Math.sqrt(position)
      ? ['person', world.persons, 0]
      : ['organisation', world.organisations, 4 * Math.sqrt(position)];
  if (kind === 'organisation' && list.length >= most) return null;
  const number = list.length + 1;
  const code = kind === 'person' ? `person:bench-${number}` : `org:bench-${number}`;
  list.push(code);
  world.sanctioned.push(code);
  const name = kind === 'person' ? `Person Number ${number}` : `Company Number ${number}`;
  return ofRegister('ActorRegistered', { code, kind, name }, position);
}

function nextIssue(world, position) {
  const more = world.issues.length - world.shippedIssues;
  if (more >= 4 * Math.log2(position / 1000)) return null;
  const slug = `bench-${more + 1}`;
  const issue = { slug, title: `Question ${more + 1}`, kind: 'polar', proposition: `Question ${more + 1} is to be affirmed.` }; // prettier-ignore
  world.issues.push(issue);
  return ofRegister('IssueDefined', issue, position);
}

const ofRegister = (type, data, position) => ({ type, entryId: null, occurredOn: dayAt(position), data });

function told(world, position, chance) {
  const dice = chance();
  const { recent } = world;
  if (recent.length > 0 && dice < 0.039) return amendment(world, position, chance, dice);
  const entry = newEntry(world, position, chance);
  recent.push(entry);
  if (recent.length > LATELY) recent.splice(0, recent.length - LATELY);
  return entry;
}

function newEntry(world, position, chance) {
  const { type, ...said } = happening(chance)({ ...world, chance, licences: Math.sqrt(position) / 5 });
  const late = chance() < 0.05 ? Math.floor(MOST_DAYS_LATE * chance() ** 2) : 0;
  const day = isoDay(Date.parse(dayAt(position)) - late * DAY_MS);
  const data = {
    ...said,
    confidence: chance() < 0.05 ? 'disputed' : 'confirmed',
    summary: `What happened on ${day}, number ${position} of the record, as two agencies and a ministry told it.`,
    sources: [{ published: dayAt(position), publisher: 'Agency', title: `Report ${position}`, url: `https://example.org/${position}` }], // prettier-ignore
  };
  return {
    type,
    entryId: `${day}-bench-${position}`,
    occurredOn: chance() < 0.05 ? day.slice(0, 7) : day,
    data,
  };
}

function amendment({ recent, states }, position, chance, dice) {
  const index = Math.floor(recent.length * (1 - chance() ** 2));
  const { entryId: target, data } = recent[Math.min(index, recent.length - 1)];
  const about = (type, more) => ({
    type,
    entryId: target,
    occurredOn: dayAt(position),
    data: { target, ...more },
  });
  const sources = data.sources;
  if (dice < 0.004) {
    recent.splice(Math.min(index, recent.length - 1), 1); // nobody amends what is retracted
    return about('EventRetracted', { reason: 'It did not happen.', sources });
  }
  if (dice < 0.024)
    return about('EventCorrected', {
      fields: chance() < 0.5 ? { occurredOn: target.slice(0, 10) } : { confidence: 'disputed' },
      reason: 'A later report.',
      sources,
    });
  const propositions = [{ actor: oneOf(states, chance, 2.5), issue: 'sanctions', polarity: 1, strength: 1 }];
  return about('PropositionsCoded', { method: 'rule', propositions, ruleId: 'R1' });
}
