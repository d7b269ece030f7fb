// For specs: what stands at one moment, folded from nothing by other code than the product's, for that day only.
import type { RecordedEvent } from '@chancery/kernel';
import { apart, type Fact, factsIn, NEVER } from '../../common/spec-oracle/facts';
import { World } from '../../common/spec-oracle/world';
import { shownBy, type Whose } from './shown';
import { dayOf, Told } from './told';

export interface Asked {
  readonly position: number;
  readonly day: string;
  readonly certain: boolean;
  readonly publishedUpTo: string | null;
}

const ACTORS = ['USA', 'FRA', 'EU.EP', 'EU', 'person:p', 'person:q', 'USA.STATE'];
const ISSUES = ['who', 'sanctions'];

/** The positions of everybody, by key, as the read model should answer them. */
export function positionsOf(log: readonly RecordedEvent[], asked: Asked): Record<string, object> {
  const known = log.filter(({ position }) => position <= asked.position);
  const world = new World(known.filter(({ entryId }) => entryId === null));
  const facts = factsIn(known, asked.publishedUpTo);
  const stand = (whose: Whose) => answer(told(facts, whose, world, asked), whose, world, asked.day);
  const answers = ACTORS.flatMap((actor) => ISSUES.map((issue) => ({ actor, issue }))).flatMap((of) => {
    const [declared, enacted] = ['declared', 'enacted'].map((track) => stand({ ...of, track }));
    const gap =
      declared?.score * enacted?.score < 0 ? { declared: declared.score, enacted: enacted.score } : null;
    return [declared, enacted]
      .filter(Boolean)
      .map((one) => [`${of.actor} ${of.issue} ${one.track}`, { ...one, gap }]);
  });
  return Object.fromEntries(answers);
}

function told(facts: readonly Fact[], whose: Whose, world: World, { day, certain }: Asked): Told {
  const account = new Told();
  const stands = facts.flatMap((fact) => shownBy(fact, whose, world) ?? []);
  if (stands.length === 0) return account;
  const marks = [
    ...stands.map((stand) => ({ ...stand, ...order(stand.fact, certain) })),
    ...world.changesOfGovernment(whose.actor).map((on) => ({ government: on, ...dated(on) })),
    ...world.endsOfOptions(whose.issue).map(({ option, on }) => ({ ended: option, on, ...dated(on) })),
  ];
  const counted = marks.filter(({ counts }) => counts <= day && !(certain && counts === NEVER));
  for (const mark of counted.toSorted(inOrder)) account.take(mark);
  return account;
}

const SURE: Record<string, number> = { disputed: 1, 'single-source': 2, confirmed: 3 };

const order = (fact: Fact, certain: boolean) => ({
  counts: certain ? fact.to : fact.from,
  last: fact.to === NEVER ? fact.from : fact.to,
  first: fact.from,
  rank: SURE[fact.data.confidence ?? 'single-source']! * 1e6 + fact.position,
});

const dated = (on: string) => ({ counts: on, last: on, first: on, rank: 0 });

const inOrder = (a: any, b: any) =>
  a.last.localeCompare(b.last) || a.first.localeCompare(b.first) || a.rank - b.rank;

function answer(account: Told, whose: Whose, world: World, day: string): any {
  if (!account.now) return null;
  const { fact, rule, since, evidence, count } = account.now;
  return {
    ...whose,
    actor: { code: whose.actor, name: world.nameOf(whose.actor) },
    ...side(account.now, whose.issue, world),
    since,
    lastStatedOn: fact.text,
    reaffirmed: count,
    basis: { entryId: fact.id, position: fact.position, rule },
    evidence: [...new Set(evidence)].toReversed(),
    contradicting: [...new Set(account.contradicting)].toReversed(),
    ...status(account, day),
  };
}

function status({ now, contested, inherited }: Told, day: string): object {
  const ageDays = Math.max(0, apart(dayOf(now.fact), day));
  const holds = {
    withdrawn: Boolean(now.gives),
    contested: now.fact.data.confidence === 'disputed' || (contested !== null && day <= contested),
    inherited: inherited !== null,
    stale: ageDays > 365,
    current: true,
  };
  const first = Object.entries(holds).find(([, is]) => is)![0];
  return { status: first, inherited: holds.inherited, ageDays };
}

function side({ choice, score, abstains, gives, words }: any, issue: string, world: World): object {
  const { options = [], wording = {} } = world.issue(issue);
  const none = { choice: null, score: null };
  if (gives) return { ...none, label: 'no longer takes the side it took' };
  if (abstains) return { ...none, score: 0, label: 'takes no side' };
  const name = choice && world.nameOf(choice);
  const label = options.find(({ id }: any) => id === choice)?.label ?? name;
  if (choice) return { ...none, choice: { code: choice, name }, label };
  const words3 = { against: 'opposes', neither: 'takes no side', for: 'supports', ...wording };
  return {
    ...none,
    score,
    label: words ?? [words3.against, words3.neither, words3.for][Math.sign(score) + 1],
  };
}
