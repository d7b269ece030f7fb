import type { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';

const BATCH = 1000;

/**
 * The events up to `head`, by the positions that are there and not by counting: a gap is what is looked for.
 * Ends with null at an event whose body is no JSON any more.
 */
export async function* eventsUpTo(
  store: Pick<EventStore, 'readAfter'>,
  slug: string,
  head: number,
): AsyncGenerator<RecordedEvent | null> {
  let size = BATCH;
  for (let position = 0; ;) {
    const batch = await readable(() => store.readAfter(slug, position, size, head));
    if (batch === null && size === 1) return yield null;
    if (batch?.length === 0) return;
    if (batch === null) size = 1;
    else yield* batch;
    position = batch?.at(-1)?.position ?? position;
  }
}

async function readable<Result>(read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
