import type { Schemas } from '../api/client';
import { firstOf } from '../common/edtf';
import type { Look, Spell } from '../common/life-line';

type Case = Schemas['Case'];

const LOOKS: Readonly<Record<string, Look>> = {
  held: 'full', reported_held: 'part', reported_released: 'part', released: 'over',
  arrest_requested: 'paused', requested: 'paused', consented: 'paused', appealed: 'paused', appeal_decided: 'paused',
  granted: 'part', final: 'full', surrendered: 'over', denied: 'over', refused: 'over', withdrawn: 'over', lapsed: 'over',
  charged: 'paused', convicted: 'full', sentenced: 'full', dismissed: 'over', acquitted: 'over', pardoned: 'over',
}; // prettier-ignore

/** Its turns as spells: each lasts until the next, the last until the chosen day. What annuls sets it back to pending. */
export function spellsOfCase({ course, since }: Case, say: (status: string) => string): readonly Spell[] {
  const begun = course.length === 0 && since !== null ? [{ status: 'held', on: since }] : course;
  const turns = begun.flatMap(({ status, on }) => {
    const day = firstOf(on);
    return day === null ? [] : [{ from: day, look: lookOf(status), says: `${on}: ${say(status)}` }];
  });
  return turns.map((turn, i) => ({ ...turn, to: turns[i + 1]?.from ?? null }));
}

const lookOf = (status: string): Look => LOOKS[status] ?? 'paused';

/** A sign for each form, beside the sentence. */
const SIGNS: Readonly<Record<Look, string>> = { full: '●', part: '◐', paused: '◌', over: '○' };
export const signOf = (status: string): string => SIGNS[lookOf(status)];
