const MOST = 4;

/** `a, b and c`; of many the first and how many more. */
export function listed(names: readonly string[]): string {
  if (names.length > MOST)
    return `${names.slice(0, MOST - 1).join(', ')} and ${names.length - MOST + 1} more`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
