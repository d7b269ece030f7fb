import { useMemo } from 'react';
import { useLanguage } from '../messages/use-texts';
import type { Land } from './world';

/** The name of a land in the reader's language, which the browser knows by its number; else as the borders call it. */
export function useLandNames(): (land: Land) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return ({ number, name }) => nameOf(names, number) ?? name;
  }, [language]);
}

function nameOf(names: Intl.DisplayNames, number: string): string | undefined {
  try {
    const { region } = new Intl.Locale(`und-${number}`);
    return region === undefined ? undefined : names.of(region);
  } catch {
    return undefined;
  }
}
