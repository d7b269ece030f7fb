import { Refusal } from '@chancery/kernel';
import { quoted } from './nearest';

/** Name and values of each parameter, in order of appearance; refuses what is not UTF-8 in percent-encoding. */
export function readQueryString(url: string): Map<string, string[]> {
  const start = url.indexOf('?');
  const found = new Map<string, string[]>();
  if (start < 0) return found;
  for (const pair of url.slice(start + 1).split('&')) {
    if (pair === '') continue;
    const [, name = '', value = ''] = /^([^=]*)=?([^]*)$/.exec(pair) ?? [];
    const key = decoded(name, name);
    found.set(key, [...(found.get(key) ?? []), decoded(value, key)]);
  }
  return found;
}

function decoded(text: string, parameter: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    const detail = `${quoted(text)} is not UTF-8 in percent-encoding.`;
    throw new Refusal('INVALID_PARAMETER', detail, [{ pointer: parameter.slice(0, 64), detail }]);
  }
}
