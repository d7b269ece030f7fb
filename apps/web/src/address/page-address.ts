import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

export type Changes = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/**
 * The whole state of the page is in its address: parameters are called what the API calls them, so that what one reads
 * in the address bar is what the server is asked. Nothing that matters may be kept elsewhere.
 */
export interface PageAddress {
  readonly path: string;
  readonly search: URLSearchParams;
  /** A parameter's value, '' when it is not there. */
  readonly get: (name: string) => string;
  /** Its values: commas mean OR, as in the API. */
  readonly list: (name: string) => readonly string[];
  /** Changes parameters and stays; `replace` for what would fill the history, such as a slider being moved. */
  readonly set: (changes: Changes, how?: { replace?: boolean }) => void;
  /** The address of another view at the same moment. */
  readonly to: (path: string, changes?: Changes) => string;
}

/** What goes along from view to view: the dispute, the moment and the language. */
export const CARRIED = ['dispute', 'asOf', 'knownAt', 'knowledge', 'certainty', 'lang'] as const;

export function usePageAddress(): PageAddress {
  const [path, navigate] = useLocation();
  const text = useSearch();
  const search = useMemo(() => new URLSearchParams(text), [text]);
  const set = useCallback(
    (changes: Changes, how: { replace?: boolean } = {}) => {
      // Read anew: two changes in one tick must not undo each other.
      const next = changed(new URLSearchParams(location.search), changes);
      navigate(withSearch(location.pathname, next), how);
    },
    [navigate],
  );
  return useMemo(
    () => ({
      path,
      search,
      set,
      get: (name) => search.get(name) ?? '',
      list: (name) => listed(search.get(name)),
      to: (other, changes = {}) => withSearch(other, changed(carried(search), changes)),
    }),
    [path, search, set],
  );
}

export const listed = (value: string | null): readonly string[] =>
  (value ?? '').split(',').filter((one) => one !== '');

export function changed(search: URLSearchParams, changes: Changes): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text === null || text === undefined || text === '') next.delete(name);
    else next.set(name, text as string);
  }
  return next;
}

export function carried(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => (CARRIED as readonly string[]).includes(name)));
}

/** Commas and colons are allowed in a query and read better than their codes. */
export function withSearch(path: string, search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}
