import { withParents, type Party } from '@chancery/kernel';
import type { EntryToCode } from './coded-entry';

/** Everybody who acts; an institution and its own body on one entry are one speaker, the one named first. */
export function speakersOf({ data }: EntryToCode): string[] {
  const speakers: string[] = [];
  for (const { code } of data.actors)
    if (!speakers.some((other) => withParents(other).includes(code) || withParents(code).includes(other)))
      speakers.push(code);
  return speakers;
}

export const isUnitedStates = ({ code }: Party): boolean => withParents(code).includes('USA');

export const firstPerson = (...lists: readonly (readonly Party[] | undefined)[]): string | undefined =>
  lists.flatMap((list) => list ?? []).find(({ code }) => code.startsWith('person:'))?.code;
