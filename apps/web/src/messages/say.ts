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

export const languageOf = (wanted: string): Language => (wanted.toLowerCase().startsWith('es') ? 'es' : 'en');

/** `{n}` is replaced; `{n|entry|entries}` is one of the two by number. A number is written as the language writes it. */
export const sayIn =
  <Key extends string>(all: Texts<Key>, language: Language): Say<Key> =>
  (key, values = {}) =>
    (all[language][key] ?? all.en[key] ?? key).replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
      const value = values[name] ?? '';
      if (one !== undefined) return value === 1 ? one : (many ?? '');
      return typeof value === 'number' ? value.toLocaleString(language) : value;
    }); // prettier-ignore
