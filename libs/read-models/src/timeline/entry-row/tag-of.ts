/** Longer values could not be indexed; none that the record accepts is as long. */
const LONGEST = 250;
const REMEMBERED = 100_000;
const tags = new Map<string, Map<string, string>>();
let remembered = 0;

/** A filter and its value as they stand in the index: `party:USA`. The same few come again and again. */
export function tagOf(kind: string, value: string): string {
  const ofKind = tags.get(kind);
  const known = ofKind?.get(value);
  if (known !== undefined) return known;
  const tag = `${kind}:${value}`.slice(0, LONGEST);
  if (++remembered > REMEMBERED) {
    tags.clear();
    remembered = 0;
  }
  if (ofKind) ofKind.set(value, tag);
  else tags.set(kind, new Map([[value, tag]]));
  return tag;
}
