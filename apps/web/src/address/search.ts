export type Changes = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** What goes along from view to view: the dispute, the moment and the language. */
export const CARRIED = ['dispute', 'asOf', 'knownAt', 'knowledge', 'certainty', 'lang'] as const;

/** As the API reads it: a comma with a space behind it belongs to the value ("OFAC GL 7, GL 12"). */
export const listed = (value: string | null): readonly string[] =>
  (value ?? '').split(/,(?! )/).filter((one) => one !== '');

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

/** Commas, colons and slashes are allowed in a query and read better than their codes. */
export function withSearch(path: string, search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? path : `${path}?${text}`;
}
