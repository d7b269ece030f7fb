import { EventStore } from '@chancery/event-store';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { SqlParameters } from '../../common/sql/parameters';
import { type Answer, answerAbout, openAnswer } from '../../moment/meta-of';
import { MomentResolver } from '../../moment/moment-resolver';
import { holdsAt } from '../conditions';
import { documentOf, type EntryRow } from '../entry-row/entry-row';
import { readEntries } from '../get-timeline/timeline.sql';
import { entryNotFound } from './entry-not-found';
import { GetEntry } from './get-entry.query';
import { oneEntry } from './get-entry.sql';

@QueryHandler(GetEntry)
export class GetEntryHandler implements IQueryHandler<GetEntry> {
  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
  ) {}

  async execute({ moment: request, entryId }: GetEntry): Promise<Answer> {
    const moment = await this.moments.resolve(request, ['timeline']);
    const parameters = new SqlParameters();
    const holds = holdsAt(moment, parameters);
    const entry = oneEntry([holds('e'), `e.entry_id = ${parameters.add(entryId)}`]);
    const text = readEntries(holds, entry, parameters.add(moment.lastFullDay));
    const { rows } = await this.pool.query<EntryRow>(text, parameters.values);
    if (!rows[0]) throw await entryNotFound(this.pool, moment, entryId);
    return openAnswer(this.store, { moment, body: answerAbout(documentOf(rows[0]), moment) });
  }
}
