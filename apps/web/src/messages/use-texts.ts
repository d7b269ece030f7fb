import { useMemo } from 'react';
import { useSearch } from 'wouter';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of a part of the page. English is the original; TypeScript sees to it that no key is missing in Spanish. */
export interface Texts<Key extends string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly es: Readonly<Record<Key, string>>;
}

export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

export const texts = <Key extends string>(all: Texts<Key>): Texts<Key> => all;

/** From the address (`lang=es`), so that a cited address reads the same for everybody; else the browser's language. */
export function useLanguage(): Language {
  const asked = new URLSearchParams(useSearch()).get('lang');
  return languageOf(asked ?? navigator.language);
}

export const languageOf = (wanted: string): Language => (wanted.toLowerCase().startsWith('es') ? 'es' : 'en');

export function useTexts<Key extends string>(all: Texts<Key>): Say<Key> {
  const language = useLanguage();
  return useMemo(() => sayIn(all, language), [all, language]);
}

/** `{n}` is replaced; `{n|entry|entries}` is one of the two by number. A number is written as the language writes it. */
export const sayIn =
  <Key extends string>(all: Texts<Key>, language: Language): Say<Key> =>
  (key, values = {}) =>
    (all[language][key] ?? all.en[key] ?? key).replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
      const value = values[name] ?? '';
      if (one !== undefined) return value === 1 ? one : (many ?? '');
      return typeof value === 'number' ? value.toLocaleString(language) : value;
    }); // prettier-ignore
