import { Refusal } from '@chancery/kernel';

const PATTERN = /^[\p{L}\p{N} *._-]{1,80}$/u;

/** Which programmes of a list are asked for: patterns in which `*` stands for any text; case does not matter. */
export class Selection {
  /** Sorted, upper case, each once: the same question gives the same key. */
  readonly patterns: readonly string[];
  private readonly empty: Set<string>;

  /** Throws INVALID_PARAMETER for what can be no pattern. */
  constructor(patterns: readonly string[]) {
    const wrong = patterns.find((pattern) => !PATTERN.test(pattern.trim()));
    if (patterns.length === 0 || wrong !== undefined)
      throw new Refusal(
        'INVALID_PARAMETER',
        `"${wrong ?? ''}" names no programme: give one such as VENEZUELA-EO13850, or a pattern such as VENEZUELA*.`,
        [{ pointer: 'programme', detail: 'use letters, digits, hyphens and *' }],
      );
    this.patterns = [...new Set(patterns.map((pattern) => pattern.trim().toUpperCase()))].toSorted();
    this.empty = new Set(this.patterns);
  }

  get key(): string {
    return this.patterns.join(' | ');
  }

  /** Patterns that no party met so far has matched. */
  get unmatched(): readonly string[] {
    return [...this.empty];
  }

  /** Those of a party's programmes that are asked for. */
  askedOf(tags: readonly string[]): string[] {
    return tags.filter((tag) => this.patterns.some((pattern) => matches(pattern, tag.toUpperCase())));
  }

  /** The same for a party of the list, which is remembered for {@link unmatched}. */
  meet(tags: readonly string[]): string[] {
    for (const pattern of this.empty)
      if (tags.some((tag) => matches(pattern, tag.toUpperCase()))) this.empty.delete(pattern);
    return this.askedOf(tags);
  }
}

/** One pass over the text, however many stars. */
function matches(pattern: string, text: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
