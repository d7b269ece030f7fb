interface Row {
  readonly since: string | null;
}

/** What stands on the day before what is over; of each the latest begun first. */
export const standingFirst = <One extends Row>(
  rows: readonly One[],
  isOver: (row: One) => boolean,
): readonly One[] =>
  rows.toSorted(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || (b.since ?? '').localeCompare(a.since ?? ''),
  );
