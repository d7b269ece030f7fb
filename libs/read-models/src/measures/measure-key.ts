/** All measures of one authority on one target, or one measure that whoever recorded it has named. */
export type MeasureKey =
  | { readonly kind: 'target'; readonly authority: string; readonly target: string }
  | { readonly kind: 'named'; readonly measure: string };

const NAMED = '= ';

/** A blank sorts before every character of a code. */
export const measureKey = (key: MeasureKey): string =>
  key.kind === 'named' ? `${NAMED}${key.measure}` : `${key.authority} ${key.target}`;

export function readMeasureKey(key: string): MeasureKey {
  if (key.startsWith(NAMED)) return { kind: 'named', measure: key.slice(NAMED.length) };
  const [authority = '', target = ''] = key.split(' ');
  return { kind: 'target', authority, target };
}
