import { Refusal } from '@chancery/kernel';

/** Name and values of each parameter, in order of appearance; refuses what is not UTF-8 in percent-encoding. */
export function readQueryString(url: string): Map<string, string[]> {
  const start = url.indexOf('?');
  const found = new Map<string, string[]>();
  if (start < 0) return found;
  for (const pair of url.slice(start + 1).split('&')) {
    if (pair === '') continue;
    const [, name = '', value = ''] = /^([^=]*)=?([^]*)$/.exec(pair) ?? [];
    const key = decoded(name);
    found.set(key, [...(found.get(key) ?? []), decoded(value)]);
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Refusal('INVALID_PARAMETER', `"${text}" is not UTF-8 in percent-encoding.`);
  }
}
