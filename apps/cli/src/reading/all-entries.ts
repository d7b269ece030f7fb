import { GetTimeline, type MomentRequest } from '@chancery/read-models';
import type { Entry, TimelineBody } from './timeline-body';
import type { Reading } from './with-reading';

const PAGE = 500;

/**
 * Every entry at a moment, in world order, page after page, so that memory stays at one page. The cursor pins the
 * record: what is appended meanwhile does not get in. `onMeta` is told the moment, once.
 */
export async function* allEntries(
  { queries, interrupted }: Reading,
  moment: MomentRequest,
  onMeta: (meta: TimelineBody['meta']) => void,
): AsyncGenerator<Entry> {
  let cursor: string | undefined;
  do {
    interrupted.throwIfAborted();
    const { body } = await queries.execute(new GetTimeline(moment, { limit: PAGE, cursor }));
    const { data, page, meta } = JSON.parse(body) as TimelineBody;
    if (cursor === undefined) onMeta(meta);
    yield* data;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
