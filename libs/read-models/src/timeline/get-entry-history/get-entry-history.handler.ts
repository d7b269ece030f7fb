import { EventStore } from '@chancery/event-store';
import { catalogue } from '@chancery/events';
import { effectiveEntry, type RecordedEvent } from '@chancery/kernel';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { publishedFrom } from '../../common/published-from';
import { SqlParameters } from '../../common/sql/parameters';
import { type Answer, metaOf, openAnswer } from '../../moment/meta-of';
import type { Moment } from '../../moment/moment';
import { MomentResolver } from '../../moment/moment-resolver';
import { holdsAt, knownAt } from '../conditions';
import { documentOf, type EntryRow } from '../entry-row/entry-row';
import { entryNotFound } from '../get-entry/entry-not-found';
import { readEntries } from '../get-timeline/timeline.sql';
import { changesBetween } from './changes';
import { versionsAt } from './entry-versions.sql';
import { GetEntryHistory } from './get-entry-history.query';
import { redactionsText } from './redactions';

@QueryHandler(GetEntryHistory)
export class GetEntryHistoryHandler implements IQueryHandler<GetEntryHistory> {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
  ) {}

  async execute({ moment: request, entryId }: GetEntryHistory): Promise<Answer> {
    const moment = await this.moments.resolve(request, ['timeline']);
    const { events, codings } = await this.eventsOf(moment, entryId);
    if (events.length === 0) throw await entryNotFound(this.pool, moment, entryId);
    const documents = await this.documentsAt(moment, entryId, events);
    const versions = events.map((_, index) => versionText(events.slice(0, index + 1), documents[index]!));
    const coded = JSON.stringify(codings.map(codingOf));
    const erased = await redactionsText(this.store, moment.dispute.slug, events);
    const body = `{"data":[${versions.join(',')}],"codings":${coded},${erased}"meta":${JSON.stringify(metaOf(moment))}}`;
    return openAnswer(this.store, { moment, body });
  }

  /** The events that make and amend the entry, and those that code it, as far as known; none when the first is not. */
  private async eventsOf(
    { dispute, position, publishedUpTo }: Moment,
    entryId: string,
  ): Promise<{ events: RecordedEvent[]; codings: RecordedEvent[] }> {
    const found = await this.store.readEntries(dispute.slug, [entryId], position);
    const all = found.get(entryId) ?? [];
    const known = all.filter((event) => publishedUpTo === null || publishedFrom(event) <= publishedUpTo);
    if (known[0] !== all[0]) return { events: [], codings: [] };
    return {
      events: known.filter(({ type }) => catalogue.familyOf(type).kind !== 'register'),
      codings: known.filter(({ type }) => type === 'PropositionsCoded'),
    };
  }

  private async documentsAt(
    moment: Moment,
    entryId: string,
    events: readonly RecordedEvent[],
  ): Promise<string[]> {
    const parameters = new SqlParameters();
    const positions = parameters.add(events.map(({ position }) => position));
    const conditions = [
      knownAt(moment, parameters, 'v.position')('e'),
      `e.entry_id = ${parameters.add(entryId)}`,
    ];
    const from = versionsAt(positions, conditions);
    const text = readEntries(holdsAt(moment, parameters, 'e.at'), from, parameters.add(moment.lastFullDay));
    const { rows } = await this.pool.query<EntryRow>(text, parameters.values);
    return rows.map(documentOf);
  }
}

/** Who read which stands in the entry, and when: the latest counts, a person's before a rule's. */
const codingOf = ({ position, recordedAt, recordedBy, data }: RecordedEvent) => ({
  position,
  recordedAt,
  recordedBy,
  method: data.method,
  ruleId: data.ruleId ?? null,
  coder: data.coder ?? null,
  why: data.why ?? null,
  propositions: data.propositions,
});

/** `events`: up to the one that made this version. */
function versionText(events: readonly RecordedEvent[], document: string): string {
  const event = events.at(-1)!;
  const { position, type, recordedAt, recordedBy, data } = event;
  const before = events.slice(0, -1);
  const text = JSON.stringify({
    version: events.length,
    position,
    type,
    recordedAt,
    recordedBy,
    publishedFrom: publishedFrom(event),
    reason: data.reason ?? null,
    sources: data.sources ?? [],
    changes: before.length === 0 ? [] : changesBetween(effectiveEntry(before), effectiveEntry(events)),
  });
  return `${text.slice(0, -1)},"entry":${document}}`;
}
