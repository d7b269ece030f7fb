// For specs: random histories of a small dispute, out of order, imprecisely dated, corrected and taken back.
import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@chancery/event-store';
import { parseEdtf, type StreamName } from '@chancery/kernel';
import * as fc from 'fast-check';

export interface TestEvent {
  readonly type: string;
  readonly on: string;
  readonly entryId: string | null;
  readonly data: Record<string, any>;
}

const register = (type: string, data: object, on = '2019-01-01'): TestEvent => ({
  type,
  on,
  entryId: null,
  data,
});

/** What every history begins with. */
export const BEGINNING: readonly TestEvent[] = [
  register('ActorRegistered', { code: 'USA', name: 'United States', kind: 'state' }),
  register('ActorRegistered', {
    code: 'USA.STATE',
    name: 'State',
    kind: 'body',
    partOf: 'USA',
    speaksFor: 'USA',
  }),
  register('ActorRegistered', { code: 'FRA', name: 'France', kind: 'state' }),
  register('ActorRegistered', { code: 'EU.EP', name: 'Parliament', kind: 'body', partOf: 'EU' }),
  register('IssueDefined', {
    slug: 'who',
    title: 'Who',
    kind: 'choice',
    options: [
      { id: 'person:a', label: 'A' },
      { id: 'person:b', label: 'B', to: '2020-02' },
    ],
  }),
  register('IssueDefined', {
    slug: 'sanctions',
    title: 'Sanctions',
    kind: 'polar',
    proposition: 'They should stand.',
  }),
];

const ACTORS = ['USA', 'USA.STATE', 'FRA', 'EU.EP', 'person:p', 'person:q'] as const;
const DATES = [
  '2019-12-30', '2020-01-01', '2020-01-15', '2020-01-31', '2020-02-01', '2020-02-10', '2020-03-01', '2020-06-01', '2021-06-01',
  '2020-01', '2020', '2020-01?', '2020-01-15~', '2020-01-10/2020-02-20', '2020-01-20/..', '../2020-01-05', '[2020-01-01..2020-03-01]',
] as const; // prettier-ignore
const DAYS = DATES.slice(0, 9);

const actor = fc.constantFrom(...ACTORS);
const date = fc.constantFrom(...DATES);
const published = fc.option(fc.constantFrom(...DAYS));
const sources = published.map((day) => [{ url: 'https://example.org', published: day }]);

const proposition = fc.oneof(
  fc.record({
    actor,
    issue: fc.constant('who'),
    choice: fc.constantFrom('person:a', 'person:b', null),
    strength: fc.constantFrom(1, 2, 3),
  }),
  fc.record({ actor, issue: fc.constant('who'), polarity: fc.constant(0), strength: fc.constantFrom(1, 2) }),
  fc.record({
    actor,
    issue: fc.constant('sanctions'),
    polarity: fc.constantFrom(-1, 0, 1),
    strength: fc.constantFrom(1, 2, 3),
  }),
);
const propositions = fc.array(proposition, { maxLength: 3 });

const TYPES = ['StatementIssued', 'StatementIssued', 'RecognitionExtended', 'RecognitionWithdrawn', 'SanctionImposed', 'SanctionLifted', 'SanctionEased'] as const; // prettier-ignore

const entry = fc.record({
  kind: fc.constant('entry' as const),
  type: fc.constantFrom(...TYPES),
  on: date,
  data: fc.record(
    {
      actors: fc.array(
        actor.map((code) => ({ code })),
        { minLength: 1, maxLength: 2 },
      ),
      targets: fc.array(
        fc.constantFrom('person:a', 'person:b', 'VEN').map((code) => ({ code })),
        { maxLength: 1 },
      ),
      issues: fc.subarray(['who', 'sanctions']),
      confidence: fc.constantFrom('confirmed', 'single-source', 'disputed'),
      propositions,
      sources,
    },
    { requiredKeys: ['actors', 'sources'] },
  ),
});

/** About an entry made before; which one is told when the history is laid out. */
const amendment = fc.record({
  kind: fc.constant('amendment' as const),
  what: fc.constantFrom('correct', 'correct', 'retract', 'reinstate', 'code', 'code-by-rule'),
  which: fc.nat(),
  on: date,
  fields: fc.record({ occurredOn: date, propositions, actors: fc.array(actor.map((code) => ({ code })), { minLength: 1, maxLength: 2 }) }, { requiredKeys: [] }), // prettier-ignore
  propositions,
  sources,
});

const OFFICES = ['president', 'foreign-minister', 'head-of-government'] as const;
const ofRegister = fc.oneof(
  fc.record({
    person: fc.constantFrom('person:p', 'person:q'),
    office: fc.constantFrom(...OFFICES),
    of: fc.constantFrom('USA', 'USA.STATE', 'FRA', 'EU.EP'),
    from: fc.constantFrom('2019', '2020-01-10', '2020-01', '2020-02-10'),
    to: fc.constantFrom(null, '2020-03', '2021'),
  }).map((data) => register('OfficeHeld', data, data.from)), // prettier-ignore
  fc.constantFrom(
    register('ActorRegistered', { code: 'EU.EP', name: 'European Parliament', kind: 'body', speaksFor: 'FRA' }),
    register('ActorNameAdded', { code: 'FRA', name: { value: 'French Republic' } }),
    register('ActorsMerged', { from: 'person:q', to: 'person:p', reason: 'one person' }),
    register('OptionAdded', { slug: 'who', option: { id: 'person:a', label: 'A', to: '2020-05-31' } }),
    register('IssueReworded', { slug: 'sanctions', wording: { for: 'wants them', against: 'wants none' }, reason: 'words' }),
  ),
).map((event) => ({ kind: 'register' as const, event })); // prettier-ignore

export const history: fc.Arbitrary<TestEvent[]> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: entry },
      { weight: 4, arbitrary: amendment },
      { weight: 2, arbitrary: ofRegister },
    ),
    { minLength: 1, maxLength: 14 },
  ) // prettier-ignore
  .map(laidOut);

type Told = typeof entry extends fc.Arbitrary<infer A> ? A : never;
type Amended = typeof amendment extends fc.Arbitrary<infer A> ? A : never;
type Registered = { readonly kind: 'register'; readonly event: TestEvent };

/** Only what the recorder would let through: nobody corrects or retracts what is retracted, or reinstates what is not. */
function laidOut(steps: readonly (Told | Amended | Registered)[]): TestEvent[] {
  const events = [...BEGINNING];
  const retracted: boolean[] = [];
  for (const step of steps) {
    if (step.kind === 'register') events.push(step.event);
    else if (step.kind === 'entry') {
      events.push({
        type: step.type,
        on: step.on,
        entryId: `e${retracted.length}`,
        data: { summary: 'Something.', ...step.data },
      });
      retracted.push(false);
    } else if (retracted.length > 0) {
      const index = step.which % retracted.length;
      const event = amended(step, `e${index}`, retracted[index]!);
      if (!event) continue;
      if (event.type === 'EventRetracted' || event.type === 'EventReinstated')
        retracted[index] = !retracted[index];
      events.push(event);
    }
  }
  return events;
}

function amended(
  { what, on, fields, propositions: read, sources: from }: Amended,
  target: string,
  isRetracted: boolean,
): TestEvent | null {
  const event = (type: string, data: object): TestEvent => ({
    type,
    on,
    entryId: target,
    data: { target, ...data },
  });
  switch (what) {
    case 'correct':
      return isRetracted || Object.keys(fields).length === 0
        ? null
        : event('EventCorrected', { fields, reason: 'wrong', sources: from });
    case 'retract':
      return isRetracted ? null : event('EventRetracted', { reason: 'false', sources: from });
    case 'reinstate':
      return isRetracted ? event('EventReinstated', { reason: 'true after all', sources: from }) : null;
    case 'code':
      return event('PropositionsCoded', { propositions: read, method: 'human' });
    default:
      return event('PropositionsCoded', { propositions: read, method: 'rule', ruleId: 'R1' });
  }
}

export const toAppend = ({ type, on, entryId, data }: TestEvent): NewEvent => ({
  id: randomUUID(),
  stream: `spec/${entryId ?? randomUUID()}` as StreamName,
  expectedVersion: 'any',
  type,
  schemaVersion: 1,
  entryId,
  occurred: parseEdtf(on),
  data,
});

export const moment = fc.record({
  asOf: fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-12', '2020-01-31', '2020-02-15', '2020-03-01', '2020-12-31', '2021-07-01'), // prettier-ignore
  /** How much of the history is known, from none to all of it. */
  known: fc.integer({ min: 0, max: 100 }),
  certainty: fc.constantFrom('possible' as const, 'certain' as const),
  publishedUpTo: fc.option(fc.constantFrom(...DAYS)),
});
