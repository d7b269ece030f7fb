import { EventStore } from '@chancery/event-store';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { MomentResolver } from '../moment/moment-resolver';
import { DisputeSummary, SUMMARY_READ_MODELS } from './dispute-summary';
import { ListDisputes } from './list-disputes.query';

@QueryHandler(ListDisputes)
export class ListDisputesHandler implements IQueryHandler<ListDisputes> {
  constructor(
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
    private readonly summary: DisputeSummary,
  ) {}

  async execute(): Promise<{ readonly body: string }> {
    const data: object[] = [];
    for (const dispute of await this.store.disputes()) {
      const moment = await this.moments.resolve({ dispute: dispute.slug }, SUMMARY_READ_MODELS);
      data.push(await this.summary.of(dispute, moment));
    }
    return { body: JSON.stringify({ data, page: { next: null, limit: data.length } }) };
  }
}
