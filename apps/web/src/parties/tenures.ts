import { daysMeant, firstOf } from '../common/edtf';
import type { Look, Spell, Turn } from '../common/life-line';
import type { Actor } from './register';

export type Office = Actor['offices'][number];

/** Whether it can still have been held on that day: an imprecise end counts once its last day has passed. */
export function isHeldOn({ to }: Pick<Office, 'to'>, day: number): boolean {
  const end = daysMeant(to);
  return end === null || end[1] >= day;
}

/** Its end, as far as it can have come by that day. */
export function endBy({ to }: Pick<Office, 'to'>, day: number): string | null {
  const first = firstOf(to);
  return first === null || first > day ? null : to;
}

/** Held, perhaps held (disputed, or it may have ended), over. */
export function spellsOfOffice(office: Office, day: number, say: (look: Look) => string): readonly Spell[] {
  const begun = firstOf(office.from);
  if (begun === null) return [];
  const end = daysMeant(office.to) ?? [Infinity, Infinity];
  const held: Look = office.disputed ? 'part' : 'full';
  const turns: readonly (readonly [number, Look])[] = [[begun, held], [Math.max(begun, end[0]), 'part'], [end[1], 'over']]; // prettier-ignore
  const looks = turns
    .filter(([on]) => on <= day)
    // Of several on one day the last counts; what changes nothing is no turn.
    .filter(([on], i, all) => all[i + 1]?.[0] !== on)
    .filter(([, look], i, all) => all[i - 1]?.[1] !== look);
  return looks.map(([from, look], i) => ({ from, to: looks[i + 1]?.[0] ?? null, look, says: say(look) }));
}

/** Its beginning, and its end where that has surely come. */
export function turnsOfOffice({ from, to }: Pick<Office, 'from' | 'to'>, day: number): readonly Turn[] {
  const [began, ended] = [daysMeant(from), daysMeant(to)];
  if (began === null) return [];
  const start: Turn = { at: began, says: from };
  if (ended === null || to === null || ended[1] > day) return [start];
  return [start, { at: [Math.max(began[0], ended[0]), ended[1]], says: to }];
}

/** Who was in an office of one of these on that day, with the office. */
export function inOffice(codes: ReadonlySet<string>, actors: readonly Actor[], day: number) {
  return actors
    .flatMap((actor) => actor.offices.map((office) => ({ actor, office })))
    .filter(({ office }) => codes.has(office.of))
    .filter(({ office }) => (firstOf(office.from) ?? Infinity) <= day && isHeldOn(office, day));
}
