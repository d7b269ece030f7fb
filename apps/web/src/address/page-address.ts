import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { carried, changed, type Changes, listed, withSearch } from './search';

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
