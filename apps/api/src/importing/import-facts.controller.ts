import { EventStore } from '@chancery/event-store';
import { ImportFacts } from '@chancery/importing';
import { Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { callerOf } from '../access/caller';
import { Imports } from '../openapi/imports.decorator';
import { AskedFor } from '../parameters/asked.decorator';
import { flag, type Asked } from '../parameters/parameter';
import { LineBody } from './line-body.decorator';
import type { Readable } from 'node:stream';

export const IMPORT = {
  strict: flag('Ends with the first rejected line; what was appended before it stays.'),
};

@ApiTags('Recording')
@Controller('v1/disputes/:dispute/imports')
export class ImportFactsController {
  constructor(
    private readonly facts: ImportFacts,
    private readonly store: EventStore,
  ) {}

  @Post()
  @Imports({
    summary: 'Import facts, one a line',
    description:
      'NDJSON of any size, streamed. A line that is refused does not stop the rest; the same file again changes nothing; ' +
      'a fact that differs from what is recorded becomes a correction.',
    parameters: IMPORT,
    answer: 'ImportReport',
  })
  async run(
    @Param('dispute') dispute: string,
    @AskedFor() { strict }: Asked<typeof IMPORT>,
    @LineBody() lines: Readable,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.store.dispute(dispute);
    const report = await this.facts.run({ dispute, ...callerOf(reply.request) }, lines, { strict });
    const position = report.positions?.last ?? (await this.store.head(dispute)).position;
    void reply
      .status(200)
      .header('cache-control', 'no-store')
      .send({ ...report, position });
  }
}
