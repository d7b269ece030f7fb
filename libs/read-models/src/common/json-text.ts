const NEEDS_ESCAPING = /["\\\u0000-\u001f\ud800-\udfff]/; // eslint-disable-line no-control-regex

/** A text as JSON; what `JSON.stringify` gives, several times quicker for texts that need no escaping. */
export const jsonText = (text: string): string =>
  NEEDS_ESCAPING.test(text) ? JSON.stringify(text) : `"${text}"`;

export const jsonTextOrNull = (text: string | null | undefined): string =>
  text === null || text === undefined ? 'null' : jsonText(text);

export function jsonList<T>(items: readonly T[] | null | undefined, write: (item: T) => string): string {
  if (!items || items.length === 0) return '[]';
  let list = write(items[0]!);
  for (let index = 1; index < items.length; index++) list += `,${write(items[index]!)}`;
  return `[${list}]`;
}
