import { EventStore } from '@chancery/event-store';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type Answer, answerAbout } from '../moment/meta-of';
import { MomentResolver } from '../moment/moment-resolver';
import { DisputeSummary, SUMMARY_READ_MODELS } from './dispute-summary';
import { GetDispute } from './get-dispute.query';

@QueryHandler(GetDispute)
export class GetDisputeHandler implements IQueryHandler<GetDispute> {
  constructor(
    private readonly store: EventStore,
    private readonly moments: MomentResolver,
    private readonly summary: DisputeSummary,
  ) {}

  async execute({ moment: request }: GetDispute): Promise<Answer> {
    const moment = await this.moments.resolve(request, SUMMARY_READ_MODELS);
    const summary = await this.summary.of(await this.store.dispute(request.dispute), moment);
    return { moment, body: answerAbout(JSON.stringify(summary), moment) };
  }
}
