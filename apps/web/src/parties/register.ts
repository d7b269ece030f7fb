import type { Schemas } from '../api/client';
import { bare } from '../common/bare';
import { grouped } from '../common/grouped';

export type Actor = Schemas['Actor'];
export type Kind = NonNullable<Actor['kind']> | 'unknown';

/** In the order in which they are listed. */
export const KINDS: readonly Kind[] = [
  'state', 'bloc', 'international-body', 'body', 'organisation', 'group', 'person', 'vessel', 'unknown',
]; // prettier-ignore

export interface Wish {
  /** Part of a name or a code; case and accents do not matter. */
  readonly q: string;
  /** None: all. */
  readonly kinds: readonly string[];
}

export interface Listed {
  readonly actor: Actor;
  /** Below the institution that they belong to. */
  readonly bodies: readonly Actor[];
}

export const kindOf = ({ kind }: Pick<Actor, 'kind'>): Kind => kind ?? 'unknown';

/** Those that are looked for, by kind and name; a body stands below its institution where that is listed as well. */
export function listed(
  actors: readonly Actor[],
  wish: Wish,
): readonly (readonly [Kind, readonly Listed[]])[] {
  const found = actors.filter((actor) => isWanted(actor, wish)).toSorted(byName);
  const codes = new Set(found.map(({ code }) => code));
  const isBelow = ({ parent, code }: Actor) =>
    parent !== null && parent.code !== code && codes.has(parent.code);
  const below = new Map(grouped(found.filter(isBelow), ({ parent }) => parent!.code));
  const above = new Map(grouped(found.filter((actor) => !isBelow(actor)), kindOf)); // prettier-ignore
  return KINDS.filter((kind) => above.has(kind)).map((kind) => [
    kind,
    above.get(kind)!.map((actor) => ({ actor, bodies: bodiesOf(actor.code, below) })),
  ]);
}

/** Bodies of bodies stand below the same institution. */
const bodiesOf = (code: string, below: ReadonlyMap<string, readonly Actor[]>): readonly Actor[] =>
  (below.get(code) ?? []).flatMap((body) => [body, ...bodiesOf(body.code, below)]);

function isWanted({ code, name, names, kind, mergedInto, mergers }: Actor, { q, kinds }: Wish): boolean {
  if (mergedInto !== null) return false;
  if (kinds.length > 0 && !kinds.includes(kindOf({ kind }))) return false;
  const others = [...names.map(({ value }) => value), ...mergers.map(({ from }) => from)];
  const text = bare([name, code, ...others].join(' '));
  return bare(q).split(/\s+/).every((word) => text.includes(word)); // prettier-ignore
}

const byName = (a: Actor, b: Actor) => a.name.localeCompare(b.name);

/** Whose words are its own: bodies that speak for it, and those of its bodies that speak for themselves. */
export function voicesOf(code: string, actors: readonly Actor[]) {
  const others = actors.filter((one) => one.code !== code && one.mergedInto === null).toSorted(byName);
  return {
    speaking: others.filter(({ speaksFor }) => speaksFor === code),
    others: others.filter(({ speaksFor, parent }) => parent?.code === code && speaksFor !== code),
  };
}
