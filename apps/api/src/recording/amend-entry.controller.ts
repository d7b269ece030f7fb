import { type Authorship, CorrectEntry, ReinstateEntry, RetractEntry } from '@chancery/recording';
import { Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Writes } from '../openapi/writes.decorator';
import { readAmendment, readCorrection } from './amendments';
import { WrittenBy } from './authorship.decorator';
import { JsonBody } from './json-body.decorator';
import { Recordings } from './recordings';

@ApiTags('Recording')
@Controller('v1/disputes/:dispute/timeline/:entryId')
export class AmendEntryController {
  constructor(private readonly recordings: Recordings) {}

  @Post('corrections')
  @Writes({
    summary: 'Correct fields of an entry',
    description: 'A new event; the one that was wrong stays, and older `knownAt` answers do not change.',
    body: 'Correction',
  })
  async correct(
    @WrittenBy() authorship: Authorship,
    @Param('entryId') entryId: string,
    @JsonBody() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.recordings.answer(reply, new CorrectEntry(authorship, readCorrection(entryId, body)));
  }

  @Post('retractions')
  @Writes({
    summary: 'Retract an entry',
    description: 'It was asserted and is not asserted any more; both stay on the record.',
    body: 'Amendment',
  })
  async retract(
    @WrittenBy() authorship: Authorship,
    @Param('entryId') entryId: string,
    @JsonBody() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.recordings.answer(reply, new RetractEntry(authorship, readAmendment(entryId, body)));
  }

  @Post('reinstatements')
  @Writes({
    summary: 'Reinstate a retracted entry',
    description: 'Takes a retraction back.',
    body: 'Amendment',
    refuses: ['ENTRY_NOT_RETRACTED'],
  })
  async reinstate(
    @WrittenBy() authorship: Authorship,
    @Param('entryId') entryId: string,
    @JsonBody() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.recordings.answer(reply, new ReinstateEntry(authorship, readAmendment(entryId, body)));
  }
}
