// For specs: which stand a fact shows of whom, by other code than the product's.
import type { Fact } from '../../common/spec-oracle/facts';
import type { World } from '../../common/spec-oracle/world';

export interface Whose {
  readonly actor: string;
  readonly issue: string;
  readonly track: string;
}

/** The strongest stand the fact shows; `choice`, `score`, `abstains` or `gives` ("any", or whom) says which. */
export function shownBy(fact: Fact, whose: Whose, world: World): any {
  const stands = whose.track === 'declared' ? inWords(fact, whose, world) : byDeed(fact, whose, world);
  const [strongest] = stands.toSorted((a, b) => b.strength - a.strength);
  return strongest && { ...strongest, fact };
}

function inWords(fact: Fact, whose: Whose, world: World): any[] {
  const polar = world.issue(whose.issue).kind === 'polar';
  const own = fact.read.filter(
    ({ actor, issue }) => issue === whose.issue && world.speaksFor(actor, fact).includes(whose.actor),
  );
  const stands = own.flatMap((one) => (polar ? scored(one) : chosen(one, fact, world)));
  return stands.length > 0 || polar ? stands : withdrawn(fact, whose, world);
}

const scored = ({ polarity, strength, rule }: any): any[] =>
  polarity === undefined ? [] : [{ strength, rule, score: polarity * strength }];

function chosen({ choice, polarity, strength, rule }: any, { type }: Fact, world: World): any[] {
  if (choice)
    return [{ strength, rule, recognition: type === 'RecognitionExtended', choice: world.standing(choice) }];
  if (choice === null) return [{ strength, rule, gives: 'any' }];
  return polarity === 0 ? [{ strength, rule, abstains: true }] : [];
}

function withdrawn(fact: Fact, { actor, issue }: Whose, world: World): any[] {
  const { actors, targets = [], issues = [] } = fact.data;
  const acts = actors.some(({ code }: any) => world.speaksFor(code, fact).includes(actor));
  if (fact.type !== 'RecognitionWithdrawn' || !acts || !issues.includes(issue)) return [];
  const persons = targets.map(({ code }: any) => code).filter((code: string) => code.startsWith('person:'));
  return [{ strength: 2, rule: 'deed:RecognitionWithdrawn', gives: persons.length > 0 ? persons : 'any' }];
}

const ACTS: Record<string, [score: number, words: string]> = {
  SanctionImposed: [3, 'imposes sanctions'],
  SanctionEased: [2, 'eases its sanctions'],
  SanctionLifted: [-3, 'lifts sanctions'],
};

function byDeed({ type, data }: Fact, { actor, issue }: Whose, world: World): any[] {
  const [score, words] = ACTS[type] ?? [];
  const acts = data.actors.some(({ code }: any) => world.principalOf(code) === actor);
  if (score === undefined || !acts || issue !== 'sanctions' || !data.issues?.includes('sanctions')) return [];
  return [{ strength: 3, rule: `deed:${type}`, score, words, measure: type }];
}
