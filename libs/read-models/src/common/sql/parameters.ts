/** Collects the values of a statement whose text is put together from parts. */
export class SqlParameters {
  readonly values: unknown[] = [];

  /** Its placeholder, `$1`, `$2`, … */
  add(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
