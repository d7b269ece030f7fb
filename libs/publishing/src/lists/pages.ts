import { type Answer, LARGEST_PAGE } from '@chancery/read-models';

export type Ask = (page: { readonly limit: number; readonly cursor: string | undefined }) => Promise<Answer>;

/** A list that is given whole, page by page, so that memory stays at one page. */
export interface Listing {
  readonly first: Answer;
  /** For a further page; its cursor pins the record. */
  readonly ask: Ask;
  readonly most: number;
  /** Is told how many rows more were read. */
  readonly onRows?: (rows: number) => void;
}

/** Asks for the first page. `most`: how many rows are wanted. */
export async function listing(ask: Ask, cursor?: string, most = Infinity): Promise<Listing> {
  return { ask, most, first: await ask({ limit: Math.min(most, LARGEST_PAGE), cursor }) };
}

interface Body<Row> {
  readonly data: readonly Row[];
  readonly page: { readonly next: string | null };
}

/** The rows of each page; the same from the beginning, however often it is called. */
export async function* pagesOf<Row>({ first, ask, most, onRows }: Listing): AsyncGenerator<readonly Row[]> {
  let left = most;
  for (let { body } = first; ;) {
    const { data, page } = JSON.parse(body) as Body<Row>;
    const rows = data.slice(0, left);
    yield rows;
    onRows?.(rows.length);
    left -= data.length;
    if (page.next === null || left <= 0) return;
    ({ body } = await ask({ limit: LARGEST_PAGE, cursor: page.next }));
  }
}
