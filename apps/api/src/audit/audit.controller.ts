import { EventStore } from '@chancery/event-store';
import { Refusal } from '@chancery/kernel';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Reads } from '../openapi/reads.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { auditCursor, type AuditPlace, readAuditCursor } from './audit-cursor';
import { AUDIT } from './audit.parameters';

type AuditAsked = Asked<typeof AUDIT>;

@ApiTags('Administration')
@Controller('v1/disputes/:dispute/audit')
export class AuditController {
  constructor(private readonly store: EventStore) {}

  @Get()
  @Reads({
    access: 'admin',
    summary: 'Who recorded what, when, and in which request',
    description:
      'One row an event, newest first; `recordedBy` names the token, `requestId` the request. For admins.',
    parameters: AUDIT,
    answer: 'Audit',
    refuses: ['DISPUTE_NOT_FOUND', 'INVALID_CURSOR'],
    cached: false,
  })
  async list(
    @Param('dispute') dispute: string,
    @AskedFor() asked: AuditAsked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, type: types, from, to, limit, cursor } = asked;
    const question = [dispute, by, types, from, to];
    const place = cursor === undefined ? await this.begin(dispute, asked) : readAuditCursor(cursor, question);
    const rows = await this.store.acts(dispute, { ...place, by, types, limit: limit + 1 });
    const data = rows.slice(0, limit);
    const last = rows.length > limit ? data.at(-1) : undefined;
    const next = last ? auditCursor({ ...place, upTo: last.position - 1 }, question) : null;
    void reply
      .header('cache-control', 'no-store')
      .send({ data, page: { next, limit }, meta: { dispute, position: place.head } });
  }

  /** Positions rise with time, so a span of time is one of positions. */
  private async begin(dispute: string, { from, to }: AuditAsked): Promise<AuditPlace> {
    const head = (await this.store.head(dispute)).position;
    const before = from && new Date(instantOf(from, 'from').getTime() - 1);
    const until = to && instantOf(to.includes('T') ? to : `${to}T23:59:59.999Z`, 'to');
    return {
      after: before ? await this.store.positionAt(dispute, before) : 0,
      upTo: until ? Math.min(head, await this.store.positionAt(dispute, until)) : head,
      head,
    };
  }
}

function instantOf(text: string, parameter: string): Date {
  const date = new Date(text);
  // 2019-02-30 would be read as a day in March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10))) return date;
  const detail = `"${text.slice(0, 10)}" is no day of the calendar.`;
  throw new Refusal('INVALID_PARAMETER', `${parameter}: ${detail}`, [{ pointer: parameter, detail }]);
}
