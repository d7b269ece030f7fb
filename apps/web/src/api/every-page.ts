interface Paged<Row> {
  readonly data: readonly Row[];
  readonly page: { readonly next: string | null };
}

/** A list to its end, as one answer. The cursor pins the state of the record, so the pages belong together. */
export async function everyPage<Row, Body extends Paged<Row>>(
  ask: (cursor: { cursor?: string }) => Promise<Body & Paged<Row>>,
): Promise<Body> {
  const first = await ask({});
  const data = [...first.data];
  for (let { next } = first.page; next !== null;) {
    const body = await ask({ cursor: next });
    data.push(...body.data);
    ({ next } = body.page);
  }
  return { ...first, data };
}
