const CHUNK = 64 * 1024;

/** One event a line. */
export const inLines = (events: AsyncIterable<string>): AsyncGenerator<string, void, undefined> =>
  inChunks(events, (event) => `${event}\n`);

/** In chunks large enough to be worth a write each. */
export async function* inChunks<Row>(
  rows: AsyncIterable<Row>,
  textOf: (row: Row) => string,
  first = '',
): AsyncGenerator<string, void, undefined> {
  let chunk = first;
  for await (const row of rows) {
    chunk += textOf(row);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** An event as a message of an event stream; its id is its position, so that a client can resume after it. */
export const asMessage = (position: number, json: string): string => `id: ${position}\ndata: ${json}\n\n`;
