import { parseEdtf } from '@chancery/kernel';
import type { Moment } from '../moment/moment';
import type { Actor, Office } from './actors.register';

/** An actor as it is answered at a moment: offices that had begun by then, and the institution it is a body of. */
export function actorAt(doc: string, { lastDay, lastFullDay, certainty }: Moment, parent: string | null) {
  const actor = JSON.parse(doc) as Actor;
  const begun = ({ from }: Office) => {
    const date = parseEdtf(from);
    return certainty === 'certain' ? (date.to ?? '~') <= lastFullDay : (date.from ?? '') <= lastDay;
  };
  const above = parent === null ? null : (JSON.parse(parent) as Actor);
  return {
    ...actor,
    parent: above && { code: above.code, name: above.name },
    offices: actor.offices.filter(begun),
  };
}

/** The code of the institution: as registered, or as the code itself says. */
export function parentCodeOf(code: string, partOf: string | null): string | null {
  if (partOf !== null) return partOf;
  const dot = code.lastIndexOf('.');
  return dot < 0 || code.includes(':') ? null : code.slice(0, dot);
}
