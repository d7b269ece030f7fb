import { withParents, type NameOf } from '@chancery/kernel';
import { partiesOf, type Named } from './parties';

const LONGEST = 160;

/** Prints names and verbs of one headline. */
export interface Words {
  readonly actors: string;
  readonly targets: string;
  /** Those who are neither actors nor targets as well. */
  readonly subjects: string;
  /** The verb as the actors, or those given, need it: `does('imposes', 'impose')`. */
  readonly does: (one: string, several: string, who?: readonly string[]) => string;
  readonly names: (codes: readonly (string | null | undefined)[] | null | undefined) => string;
}

/** A headline of at most 160 characters: names are left out first, then the end is cut at a word. */
export function sentence(data: Named, nameOf: NameOf, write: (words: Words) => string): string {
  const naming = (most: number) =>
    write(words(data, nameOf, most))
      .replace(/\s+/g, ' ')
      .trim();
  let text = naming(3);
  for (let most = 2; most > 0 && text.length > LONGEST; most--) text = naming(most);
  return clipped(text);
}

/** `after(' on ', targets)`: the words with what leads to them, or nothing when there is nothing to lead to. */
export const after = (lead: string, text: string | null | undefined) => (text ? `${lead}${text}` : '');

/** Cut at the last word that fits whole. */
export function clipped(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const whole = /\s/.test(text.charAt(longest - 1)) ? start : start.replace(/[\s,;:]+\S*$/, '');
  return `${whole.trimEnd().replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function words(data: Named, nameOf: NameOf, most: number): Words {
  const names: Words['names'] = (codes) => enumerated(independent(codes ?? []).map(nameOf), most);
  const codes = (role: 'actors' | 'targets' | 'subjects') => partiesOf(data, role).map(({ code }) => code);
  const elsewhere = new Set([...codes('actors'), ...codes('targets')]);
  return {
    actors: names(codes('actors')),
    targets: names(codes('targets')),
    subjects: names(codes('subjects').filter((code) => !elsewhere.has(code))),
    does: (one, several, who = codes('actors')) => (independent(who).length > 1 ? several : one),
    names,
  };
}

/** RUS.MFA and RUS on one entry are one speaker, not two: the one named first stays. */
function independent(codes: readonly (string | null | undefined)[]): string[] {
  const kept: string[] = [];
  for (const code of codes)
    if (code && !kept.some((other) => withParents(other).includes(code) || withParents(code).includes(other)))
      kept.push(code);
  return kept;
}

function enumerated(names: readonly string[], most: number): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length > most + 1) return `${names.slice(0, most).join(', ')} and ${names.length - most} others`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
