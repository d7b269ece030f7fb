/**
 * Which entries mention whom, kept in memory while tables are filled that have no index of it yet: else every actor
 * that is registered would have all entries before gone through. A number for each mention, some 40 MB in a record of
 * a million events.
 */
export class MentionedSoFar {
  private readonly positions = new Map<string, number[]>();

  add(code: string, position: number): void {
    const known = this.positions.get(code);
    if (known) known.push(position);
    else this.positions.set(code, [position]);
  }

  /** Positions of the events that made the entries. */
  positionsOf(codes: readonly string[]): number[] {
    return [...new Set(codes.flatMap((code) => this.positions.get(code) ?? []))];
  }
}
