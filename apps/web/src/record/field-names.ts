import type { Say } from '../messages/say';
import { recordTexts } from './texts';

type Key = keyof (typeof recordTexts)['en'];

/** Names that most types use are in the reader's language; others are said as the record calls them. */
export function nameOfField(name: string, t: Say<Key>): string {
  const key = `field.${name}`;
  return key in recordTexts.en ? t(key as Key) : spaced(name);
}

/** `windDownUntil` and `SanctionImposed` as words. */
export function spaced(name: string): string {
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const nameOfValue = (value: string | number): string => String(value).replaceAll('-', ' ').replace(/^ /, '−'); // prettier-ignore
