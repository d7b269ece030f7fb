import type { ActsAsked, EventStore } from '@chancery/event-store';
import { type AuditRow, eventRow } from './audit-row';
import { inBatches, type Placed } from './placed';

/** What was recorded in a dispute, newest first, in constant memory. */
export async function* actsOfDispute(
  store: EventStore,
  dispute: string,
  { limit: batch, ...asked }: ActsAsked,
): AsyncGenerator<Placed<AuditRow>> {
  const read = (upTo: number) => store.acts(dispute, { ...asked, upTo, limit: batch });
  for await (const act of inBatches(read, asked.upTo, batch))
    yield { row: eventRow(dispute, act), position: act.position };
}
