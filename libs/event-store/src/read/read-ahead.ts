export interface Range {
  /** Begin after this position; 0 when absent. */
  readonly after?: number;
  /** End with this position; the head as of each batch when absent. */
  readonly upTo?: number;
  /** Events to a round trip. */
  readonly batch?: number;
}

const BATCH = 1000;

/**
 * Reads a range batch by batch, always one batch ahead of the consumer: memory stays at two batches whatever the
 * length, no snapshot is held open, and Postgres works while the consumer does. Positions are dense, so the next
 * batch is known before this one has arrived.
 */
export async function* readAhead<T>(
  { after = 0, upTo, batch = BATCH }: Range,
  read: (after: number, limit: number, upTo?: number) => Promise<T[]>,
): AsyncGenerator<T[], void, undefined> {
  let position = after;
  let ahead = read(position, batch, upTo);
  for (;;) {
    const found = await ahead;
    if (found.length === 0) return;
    position += found.length;
    const more = found.length === batch && (upTo === undefined || position < upTo);
    if (more) {
      ahead = read(position, batch, upTo);
      // A consumer that stops here never awaits it.
      ahead.catch(() => undefined);
    }
    yield found;
    if (!more) return;
  }
}
