/** A row and where it stands in its own source. */
export interface Placed<Row> {
  readonly row: Row;
  readonly position: number;
}

/** Everything up to a position, newest first, batch by batch. */
export async function* inBatches<Row extends { readonly position: number }>(
  read: (upTo: number) => Promise<readonly Row[]>,
  upTo: number,
  batch: number,
): AsyncGenerator<Row> {
  for (let next = upTo; ;) {
    const rows = await read(next);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    next = last.position - 1;
  }
}
