import { choiceOf, type StandKind, standOf } from '../common/stand';
import type { Schemas } from '../api/client';

type Position = Schemas['Position'];
type Recognition = Schemas['Recognition'];

/** Whom a party holds to be president on the day shown, and whether by an act of recognition or in words only. */
export interface Held {
  readonly code: string;
  readonly name: string;
  readonly kind: StandKind;
  readonly holder: { readonly code: string; readonly name: string } | null;
  readonly isAct: boolean;
  readonly since: string;
}

interface Option {
  readonly id: string;
}

/** The issue on which the choice is the person recognised (docs: positions). */
export const PRESIDENCY = 'presidency-legitimacy';

/** By the code of the party. An act of recognition that stands goes before words. */
export function heldBy(
  recognitions: readonly Recognition[],
  positions: readonly Position[],
  options: readonly Option[],
): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>();
  for (const position of positions) {
    const { actor, choice, since } = position;
    const kind = standOf(position, options);
    const holder = choice && kind !== 'none' ? choice : null;
    held.set(actor.code, { ...actor, kind, holder, isAct: false, since });
  }
  for (const { recogniser, holder, since, status } of recognitions)
    if (status === 'open')
      held.set(recogniser.code, {
        ...recogniser,
        kind: choiceOf(holder.code, options),
        holder,
        isAct: true,
        since,
      });
  return held;
}

/** What one colour of the map stands for; `act` and `words` are told apart by how much of it there is. */
export const groupOf = ({ kind, isAct }: Pick<Held, 'kind' | 'isAct'>): string =>
  kind.startsWith('choice') && !isAct ? `${kind}-words` : kind;

export interface Group {
  readonly id: string;
  readonly kind: StandKind;
  readonly isAct: boolean;
  readonly holder: Held['holder'];
  readonly count: number;
}

/** The colours in use, with the number of those that have each: persons first, in their order. */
export function groupsOf(all: readonly Held[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { kind, isAct, holder } of all) {
    const id = groupOf({ kind, isAct });
    groups.set(id, { id, kind, isAct, holder, count: (groups.get(id)?.count ?? 0) + 1 });
  }
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

const rank = ({ kind, isAct }: Group) => (kind.startsWith('choice') ? (isAct ? 0 : 1) : 2);

/** States have three capital letters; everything else is a body, an organisation or a person. */
export const isState = (code: string): boolean => /^[A-Z]{3}$/.test(code);
export const isPerson = (code: string): boolean => code.startsWith('person:');
