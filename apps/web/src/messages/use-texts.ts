import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { type Language, languageOf, type Say, sayIn, type Texts } from './say';

/** From the address (`lang=es`), so that a cited address reads the same for everybody; else the browser's language. */
export function useLanguage(): Language {
  const asked = new URLSearchParams(useSearch()).get('lang');
  return languageOf(asked ?? navigator.language);
}

export function useTexts<Key extends string>(all: Texts<Key>): Say<Key> {
  const language = useLanguage();
  return useMemo(() => sayIn(all, language), [all, language]);
}
