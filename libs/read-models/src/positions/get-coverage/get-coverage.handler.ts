import { EventStore } from '@chancery/event-store';
import type { RecordedEvent } from '@chancery/kernel';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Registers } from '../../common/attribution/registers';
import { type Answer, metaOf } from '../../moment/meta-of';
import { MomentResolver } from '../../moment/moment-resolver';
import { coverageOf } from './coverage';
import { GetCoverage } from './get-coverage.query';

@QueryHandler(GetCoverage)
export class GetCoverageHandler implements IQueryHandler<GetCoverage> {
  constructor(
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
  ) {}

  async execute({ moment: request }: GetCoverage): Promise<Answer> {
    const moment = await this.moments.resolve(request, ['positions']);
    const registers = new Registers();
    const entries = new Map<string, RecordedEvent[]>();
    for await (const event of this.store.readAll(moment.dispute.slug, { upTo: moment.position })) {
      registers.learn(event);
      if (event.entryId === null) continue;
      const about = entries.get(event.entryId);
      if (about) about.push(event);
      else entries.set(event.entryId, [event]);
    }
    const data = coverageOf(entries.values(), registers);
    return { moment, body: JSON.stringify({ data, meta: metaOf(moment) }) };
  }
}
