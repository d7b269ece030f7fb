const CHUNK = 64 * 1024;

/** One event a line, in chunks large enough to be worth a write each. */
export async function* inLines(events: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let chunk = '';
  for await (const event of events) {
    chunk += `${event}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** An event as a message of an event stream; its id is its position, so that a client can resume after it. */
export const asMessage = (position: number, json: string): string => `id: ${position}\ndata: ${json}\n\n`;
