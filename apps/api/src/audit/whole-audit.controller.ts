import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sizeOfPage } from '../events/event-pages';
import { Reads } from '../openapi/reads.decorator';
import { ref, text } from '../openapi/schema';
import { AskedFor } from '../parameters/asked.decorator';
import type { Asked } from '../parameters/parameter';
import { placeCursor, readPlaceCursor } from './audit-cursor';
import { type AuditPlace, AuditSources } from './audit-sources';
import { AUDIT } from './audit.parameters';
import { type FoundRow, newestFirst } from './newest-first';
import { BATCH, firstOf, sendRows, streamedForm } from './send-rows';
import { spanAsked } from './span-asked';

/** Later than anything: the year 9999. */
const LATEST = Date.UTC(9999, 11, 31);

@ApiTags('Administration')
@Controller('v1/audit')
export class WholeAuditController {
  constructor(private readonly sources: AuditSources) {}

  @Get()
  @Reads({
    access: 'admin',
    summary: 'Who did what here, when, and in which request',
    description:
      'Everything recorded in every dispute, disputes opened, tokens issued and revoked; newest first. A page as JSON, ' +
      'or with `Accept: application/x-ndjson` or `text/csv` everything, streamed. For admins.',
    parameters: AUDIT,
    answer: {
      'application/json': ref('WholeAudit'),
      'application/x-ndjson': ref('AuditRow'),
      'text/csv': text('The fields of AuditRow as columns'),
    },
    refuses: ['INVALID_CURSOR'],
    cached: false,
  })
  async list(@AskedFor() asked: Asked<typeof AUDIT>, @Res() reply: FastifyReply): Promise<void> {
    const { by, type: types, from, to, cursor } = asked;
    const question = ['everything', by, types, from, to];
    const span = spanAsked(asked);
    const begin: AuditPlace = { at: span.to ?? LATEST, source: -1, position: 0 };
    const place = cursor === undefined ? begin : readPlaceCursor(cursor, question);
    const rows = (batch: number) => this.after(place, { by, types, from: span.from }, batch);
    reply.header('vary', 'accept, origin');
    const form = streamedForm(reply.request);
    if (form) return sendRows(reply, form, rows(BATCH), asked.limit);
    const limit = sizeOfPage(asked.limit);
    const found = await firstOf(limit + 1, rows(limit + 1));
    const last = found.length > limit ? found[limit - 1] : undefined;
    const next = last ? placeCursor(last.place, question) : null;
    const data = found.slice(0, limit).map(({ row }) => row);
    void reply.header('cache-control', 'no-store').send({ data, page: { next, limit } });
  }

  private async *after(...asked: Parameters<AuditSources['after']>): AsyncGenerator<FoundRow> {
    yield* newestFirst(await this.sources.after(...asked));
  }
}
