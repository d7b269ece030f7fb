// Chance that follows from a number alone, so that every record of the bench begins with the same events.

/** Numbers in [0, 1), the same for the same seed. */
export function chanceOf(seed) {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list; the higher `skew`, the more often one of the first. */
export const oneOf = (list, chance, skew = 1) => list[Math.floor(list.length * chance() ** skew)];

/** Draws by weight: `[[weight, value], …]`. */
export function weighted(choices) {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  return (chance) => {
    let left = chance() * total;
    for (const [weight, value] of choices) if ((left -= weight) < 0) return value;
    return choices.at(-1)[1];
  };
}
