import { EventStore } from '@chancery/event-store';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sizeOfPage } from '../events/event-pages';
import { Reads } from '../openapi/reads.decorator';
import { ref, text } from '../openapi/schema';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { actsOfDispute } from './acts-of-dispute';
import { auditCursor, type DisputePlace, readAuditCursor } from './audit-cursor';
import { eventRow } from './audit-row';
import { AUDIT } from './audit.parameters';
import { BATCH, sendRows, streamedForm } from './send-rows';
import { spanAsked } from './span-asked';

type AuditAsked = Asked<typeof AUDIT>;

@ApiTags('Administration')
@Controller('v1/disputes/:dispute/audit')
export class AuditController {
  constructor(private readonly store: EventStore) {}

  @Get()
  @Reads({
    access: 'admin',
    summary: 'Who recorded what in a dispute, when, and in which request',
    description:
      'One row an event, newest first; `recordedBy` names the token, `requestId` the request. A page as JSON, or with ' +
      '`Accept: application/x-ndjson` or `text/csv` everything, streamed. For admins.',
    parameters: AUDIT,
    answer: {
      'application/json': ref('Audit'),
      'application/x-ndjson': ref('AuditRow'),
      'text/csv': text('The fields of AuditRow as columns'),
    },
    refuses: ['DISPUTE_NOT_FOUND', 'INVALID_CURSOR'],
    cached: false,
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: AuditAsked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, type: types, from, to, cursor } = asked;
    const question = [dispute, by, types, from, to];
    const place = cursor === undefined ? await this.begin(dispute, asked) : readAuditCursor(cursor, question);
    reply.header('vary', 'accept, origin');
    const form = streamedForm(reply.request);
    if (form) {
      const rows = actsOfDispute(this.store, dispute, { ...place, by, types, limit: BATCH });
      return sendRows(reply, form, rows, asked.limit);
    }
    const limit = sizeOfPage(asked.limit);
    const acts = await this.store.acts(dispute, { ...place, by, types, limit: limit + 1 });
    const last = acts.length > limit ? acts[limit - 1] : undefined;
    const next = last ? auditCursor({ ...place, upTo: last.position - 1 }, question) : null;
    const data = acts.slice(0, limit).map((act) => eventRow(dispute, act));
    void reply
      .header('cache-control', 'no-store')
      .send({ data, page: { next, limit }, meta: { dispute, position: place.head } });
  }

  /** Positions rise with time, so a span of time is one of positions. */
  private async begin(dispute: string, asked: AuditAsked): Promise<DisputePlace> {
    const { from, to } = spanAsked(asked);
    const head = (await this.store.head(dispute)).position;
    return {
      after: from === undefined ? 0 : await this.store.positionAt(dispute, new Date(from - 1)),
      upTo: to === undefined ? head : Math.min(head, await this.store.positionAt(dispute, new Date(to))),
      head,
    };
  }
}
