const LARGEST = 500;

export interface Page<Row> {
  readonly data: readonly Row[];
  readonly page: { readonly next: string | null };
}

/** Every row of a list, page after page; the cursor keeps all of them to one state of the record. */
export async function allPages<Row>(
  ask: (paging: { limit: number; cursor?: string }) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let next: string | null = null;
  do {
    const { data, page }: Page<Row> = await ask({ limit: LARGEST, ...(next !== null && { cursor: next }) });
    rows.push(...data);
    next = page.next;
  } while (next !== null);
  return rows;
}
