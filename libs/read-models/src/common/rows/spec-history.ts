// For specs: random histories of sanctions, cases, demands and recognitions; out of order, imprecisely dated,
// corrected and taken back.
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

const register = (type: string, data: object): TestEvent => ({ type, on: '2019-01-01', entryId: null, data });
const actor = (code: string, kind: string, more: object = {}) =>
  register('ActorRegistered', { code, name: code, kind, ...more });

/** What every history begins with. */
const BEGINNING: readonly TestEvent[] = [
  actor('USA', 'state'),
  actor('VEN', 'state'),
  actor('USA.OFAC', 'body', { speaksFor: 'USA' }),
  actor('VEN.GOV', 'body', { speaksFor: 'VEN' }),
  register('IssueDefined', {
    slug: 'presidency-legitimacy',
    title: 'Who',
    kind: 'choice',
    options: [{ id: 'person:a', label: 'A' }, { id: 'person:b', label: 'B', to: '2020-02' }],
  }),
  register('IssueDefined', { slug: 'maduro-custody', title: 'Custody', kind: 'polar' }),
  register('IssueDefined', { slug: 'sanctions', title: 'Sanctions', kind: 'polar' }),
]; // prettier-ignore

const DATES = [
  '2019-12-30', '2020-01-01', '2020-01-15', '2020-01-31', '2020-02-01', '2020-02-10', '2020-03-01', '2020-06-01',
  '2020-01', '2020', '2020-01?', '2020-01-10/2020-02-20', '2020-01-20/..', '../2020-01-05', '[2020-01-01..2020-03-01]',
] as const; // prettier-ignore
const DAYS = DATES.slice(0, 8);
const date = fc.constantFrom(...DATES);
const sources = fc
  .option(fc.constantFrom(...DAYS))
  .map((published) => [{ url: 'https://example.org', published }]);

const INSTITUTIONS = ['USA', 'USA.OFAC', 'VEN', 'VEN.GOV', 'person:a'] as const;
const PARTIES = [
  'VEN',
  'USA',
  'person:a',
  'person:b',
  'person:nicolas-maduro',
  'group:g',
  'org:pdvsa',
] as const;
const TYPES = [
  'SanctionImposed', 'SanctionEased', 'SanctionReimposed', 'SanctionLifted', 'LicenceIssued', 'LicenceRevoked',
  'PersonDetained', 'PersonReleased', 'PersonSurrendered', 'CustodyRegimeChanged', 'ExtraditionRequested',
  'ExtraditionGranted', 'ExtraditionRefused', 'ChargesFiled', 'ChargesDismissed', 'SentenceImposed', 'CourtRuled',
  'StatementIssued', 'StatementIssued', 'NegotiationRoundHeld', 'RecognitionExtended', 'RecognitionWithdrawn',
] as const; // prettier-ignore
const SUMMARIES = ['It happened.', 'It was prolonged.', 'It was revoked.', 'It sent the case back.', 'He was released.'] as const; // prettier-ignore

const parties = <Code extends string>(codes: readonly Code[], roles: readonly (string | undefined)[]) =>
  fc.record({ code: fc.constantFrom(...codes), role: fc.constantFrom(...roles) }).map(({ code, role }) => ({ code, ...(role && { role }) })); // prettier-ignore

const proposition = fc.oneof(
  fc.record({
    actor: fc.constantFrom(...INSTITUTIONS),
    issue: fc.constant('presidency-legitimacy'),
    choice: fc.constantFrom('person:a', 'person:b', null),
    strength: fc.constantFrom(1, 2, 3),
  }),
  fc.record({
    actor: fc.constantFrom(...INSTITUTIONS),
    issue: fc.constantFrom('maduro-custody', 'sanctions'),
    polarity: fc.constantFrom(-1, 0, 1),
    strength: fc.constantFrom(1, 2, 3),
  }),
);
const propositions = fc.array(proposition, { maxLength: 2 });

const entry = fc.record({
  kind: fc.constant('entry' as const),
  type: fc.constantFrom(...TYPES),
  on: date,
  follows: fc.option(fc.nat({ max: 5 })),
  data: fc.record(
    {
      summary: fc.constantFrom(...SUMMARIES),
      actors: fc.array(parties(INSTITUTIONS, [undefined, 'requesting state']), { minLength: 1, maxLength: 2 }),
      targets: fc.array(parties(PARTIES, [undefined, 'designated', 'held']), { maxLength: 2 }),
      subjects: fc.array(parties(PARTIES, [undefined, 'subject', 'listed', 'requesting state']), { maxLength: 2 }),
      issues: fc.subarray(['presidency-legitimacy', 'maduro-custody', 'sanctions']),
      confidence: fc.constantFrom('confirmed', 'disputed'),
      programme: fc.constantFrom('US EO 13850', 'US VSR, order not named', 'OFAC GL 8A', 'OFAC GL 8B'),
      stance: fc.constantFrom('demands', 'condemns'),
      level: fc.constant('supreme'),
      propositions,
      sources,
    },
    { requiredKeys: ['summary', 'actors', 'sources'] },
  ),
}); // prettier-ignore

/** About an entry made before; which one is told when the history is laid out. */
const amendment = fc.record({
  kind: fc.constant('amendment' as const),
  what: fc.constantFrom('correct', 'correct', 'retract', 'reinstate', 'code'),
  which: fc.nat(),
  on: date,
  fields: fc.record({ occurredOn: date, confidence: fc.constantFrom('confirmed', 'disputed'), targets: fc.array(parties(PARTIES, [undefined]), { maxLength: 1 }) }, { requiredKeys: [] }),
  propositions,
  sources,
}); // prettier-ignore

const ofRegister = fc
  .constantFrom(
    register('OfficeHeld', { person: 'person:a', office: 'president', of: 'VEN', from: '2019', to: '2020-01-20' }), // prettier-ignore
    register('ActorRegistered', { code: 'VEN.GOV', name: 'Government', kind: 'body' }),
    register('ActorsMerged', { from: 'person:b', to: 'person:a', reason: 'one person' }),
  )
  .map((event) => ({ kind: 'register' as const, event }));

export const rowHistory: fc.Arbitrary<TestEvent[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: entry },
      { weight: 4, arbitrary: amendment },
      { weight: 1, arbitrary: ofRegister },
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map(laidOut);

type Told = typeof entry extends fc.Arbitrary<infer A> ? A : never;
type Amended = typeof amendment extends fc.Arbitrary<infer A> ? A : never;
type Step = Told | Amended | { readonly kind: 'register'; readonly event: TestEvent };

/** Only what the recorder would let through: nobody amends what is retracted, or reinstates what is not. */
function laidOut(steps: readonly Step[]): TestEvent[] {
  const events = [...BEGINNING];
  const retracted: boolean[] = [];
  for (const step of steps) {
    if (step.kind === 'register') events.push(step.event);
    else if (step.kind === 'entry') {
      const follows = step.follows === null || step.follows >= retracted.length ? {} : { follows: [`e${step.follows}`] }; // prettier-ignore
      events.push({ type: step.type, on: step.on, entryId: `e${retracted.length}`, data: { ...step.data, ...follows } }); // prettier-ignore
      retracted.push(false);
    } else if (retracted.length > 0) {
      const index = step.which % retracted.length;
      const event = amended(step, `e${index}`, retracted[index]!);
      if (!event) continue;
      if (/Retracted|Reinstated/.test(event.type)) retracted[index] = !retracted[index];
      events.push(event);
    }
  }
  return events;
}

function amended({ what, on, fields, propositions: read, sources: from }: Amended, target: string, isRetracted: boolean): TestEvent | null {
  const event = (type: string, data: object): TestEvent => ({ type, on, entryId: target, data: { target, ...data } });
  if (what === 'code') return event('PropositionsCoded', { propositions: read, method: 'human' });
  if (what === 'reinstate') return isRetracted ? event('EventReinstated', { reason: 'true after all', sources: from }) : null;
  if (isRetracted) return null;
  if (what === 'retract') return event('EventRetracted', { reason: 'false', sources: from });
  return Object.keys(fields).length > 0 ? event('EventCorrected', { fields, reason: 'wrong', sources: from }) : null;
} // prettier-ignore

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
  asOf: fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-12', '2020-01-31', '2020-02-15', '2020-03-01', '2021-07-01'), // prettier-ignore
  /** How much of the history is known, from none to all of it. */
  known: fc.integer({ min: 0, max: 100 }),
  certainty: fc.constantFrom('possible' as const, 'certain' as const),
  publishedUpTo: fc.option(fc.constantFrom(...DAYS)),
});
