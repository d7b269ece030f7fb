import { source, type Told } from './spec-record';

/** What the next event is made from: numbers that look random and are the same in every run. */
class Chance {
  private state = 20190123;

  below(n: number): number {
    this.state = (this.state * 1103515245 + 12345) & 0x7fffffff;
    return Math.floor((this.state / 0x80000000) * n);
  }

  day(): string {
    return new Date(Date.UTC(2019, 0, 1 + this.below(900))).toISOString().slice(0, 10);
  }

  actor(): string {
    return `org:actor-${this.below(8)}`;
  }

  parties(): { code: string }[] {
    return Array.from({ length: this.below(3) }, () => ({ code: this.actor() }));
  }

  sources() {
    return this.below(3) === 0 ? [] : [source(this.day())];
  }
}

type Teller = (chance: Chance, n: number, entries: number) => Told;

const amend = (type: string, on: string, data: Record<string, unknown>): Told => ({ type, on, data });

const target = (chance: Chance, entries: number) => `entry-${chance.below(entries)}`;

const AMENDMENTS: readonly Teller[] = [
  (chance, n, entries) =>
    amend('EventCorrected', chance.day(), {
      target: target(chance, entries),
      fields: { summary: `Put right at ${n}.`, occurredOn: chance.day() },
      reason: 'Wrong.',
      sources: chance.sources(),
    }),
  (chance, _, entries) =>
    amend(chance.below(2) === 0 ? 'EventRetracted' : 'EventReinstated', chance.day(), {
      target: target(chance, entries),
      reason: 'So it is.',
      sources: chance.sources(),
    }),
  (chance, _, entries) =>
    amend('EventsLinked', chance.day(), {
      target: target(chance, entries),
      follows: [`entry-${chance.below(entries + 5)}`],
    }),
  (chance, n, entries) =>
    amend('DisagreementRecorded', chance.day(), {
      target: target(chance, entries),
      field: `field-${chance.below(3)}`,
      values: [{ value: `${n}`, sourceUrl: 'https://example.org' }],
    }),
  (chance, n) => ({ type: 'ActorNameAdded', data: { code: chance.actor(), name: { value: `Name ${n}` } } }),
  (chance, n) => ({
    type: 'ActorRegistered',
    data: { code: chance.actor(), name: `Registered ${n}`, kind: 'organisation' },
  }),
];

/**
 * A history in which everything happens: entries that follow others recorded before or after them, corrections,
 * retractions, reinstatements, links, disagreements, and actors that get a name or another one.
 */
export function* eventfulHistory(length: number): Generator<Told> {
  const chance = new Chance();
  let entries = 0;
  for (let n = 0; n < length; n++) {
    const amendment = AMENDMENTS[chance.below(AMENDMENTS.length * 2)];
    if (amendment && entries > 0) yield amendment(chance, n, entries);
    else yield entryTold(`entry-${entries++}`, chance);
  }
}

function entryTold(id: string, chance: Chance): Told {
  return {
    id,
    on: chance.day(),
    data: {
      actors: [{ code: chance.actor() }, ...chance.parties()],
      targets: chance.parties(),
      act: 'acts',
      follows: chance.below(2) === 0 ? [`entry-${chance.below(200)}`] : [],
      sources: [source(chance.below(4) === 0 ? null : `2019-0${1 + chance.below(9)}`)],
      issues: [`issue-${chance.below(5)}`],
    },
  };
}
