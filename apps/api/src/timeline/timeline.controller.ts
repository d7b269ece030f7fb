import { EventStore } from '@chancery/event-store';
import { type Ask, isFeed, isTimelineForm } from '@chancery/publishing';
import { GetEntry, GetEntryHistory, GetTimeline } from '@chancery/read-models';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendAnswer } from '../answers/send-answer';
import { sendList } from '../answers/send-table';
import { ApiSettings } from '../api-settings';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { AT_A_MOMENT, MOMENT, momentAsked } from '../parameters/moment.parameters';
import type { Asked } from '../parameters/parameter';
import { forFeed, publish, timelineForm, timelineForms } from './publishing';
import { TIMELINE } from './timeline.parameters';

@ApiTags('Timeline')
@Controller('v1/disputes/:dispute/timeline')
export class TimelineController {
  constructor(
    private readonly queries: QueryBus,
    private readonly store: EventStore,
    private readonly settings: ApiSettings,
  ) {}

  @Get()
  @Reads({
    summary: 'What happened, in world order',
    parameters: TIMELINE,
    answer: timelineForms('Timeline'),
    refuses: [...AT_A_MOMENT, 'INVALID_CURSOR'],
  })
  async read(
    @Param('dispute') dispute: string,
    @AskedFor() asked: Asked<typeof TIMELINE>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actor, target, subject, party, issue, family, type, stance, confidence, programme } = asked;
    const filters = { actor, target, subject, party, issue, family, type, stance, confidence, programme };
    const form = timelineForm(asked.format, reply);
    const question = isFeed(form) ? forFeed({ ...asked, filters }, reply) : { ...asked, filters };
    const ask: Ask = ({ limit, cursor }) =>
      this.queries.execute(new GetTimeline(momentAsked(dispute, asked), { ...question, limit, cursor }));
    const keys = () => this.store.personal.state(dispute);
    if (!isTimelineForm(form)) return sendList(reply, 'timeline', { ...asked, format: form, keys }, ask);
    const { title } = await this.store.dispute(dispute);
    await publish(reply, { form, page: asked, title, origin: this.settings.seals.origin }, ask);
  }

  @Get(':entryId')
  @Reads({
    summary: 'One entry',
    parameters: MOMENT,
    answer: 'EntryAnswer',
    refuses: [...AT_A_MOMENT, 'ENTRY_NOT_FOUND'],
  })
  async entry(
    @Param('dispute') dispute: string,
    @Param('entryId') entryId: string,
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAnswer(reply, await this.queries.execute(new GetEntry(momentAsked(dispute, asked), entryId)));
  }

  @Get(':entryId/history')
  @Reads({
    summary: 'Every version of an entry: what was recorded when, by whom, why it changed',
    parameters: MOMENT,
    answer: 'EntryHistory',
    refuses: [...AT_A_MOMENT, 'ENTRY_NOT_FOUND'],
  })
  async history(
    @Param('dispute') dispute: string,
    @Param('entryId') entryId: string,
    @AskedFor() asked: Asked<typeof MOMENT>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAnswer(reply, await this.queries.execute(new GetEntryHistory(momentAsked(dispute, asked), entryId)));
  }
}
