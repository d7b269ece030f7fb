import { type Authorship, Redact, type Redaction } from '@chancery/recording';
import { Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Writes } from '../openapi/writes.decorator';
import { WrittenBy } from './authorship.decorator';
import { JsonBody } from './json-body.decorator';
import { Recordings } from './recordings';
import { faultsOf, isText, optional, refuse, required, type Shape } from './shape';

const REDACTION: Shape = {
  subject: required(isText),
  target: optional(isText),
  legalReason: required(isText),
  occurredOn: optional(isText),
};

@ApiTags('Recording')
@Controller('v1/disputes/:dispute/redactions')
export class RedactController {
  constructor(private readonly recordings: Recordings) {}

  @Post()
  @Writes({
    summary: 'Erase personal values, for ever',
    description:
      'Destroys the keys of everything noted as personal about somebody, in the whole record or in one entry. The events ' +
      'stay as they are, and so do their hashes and proofs; nobody can read what was sealed in them any more, at whatever ' +
      'moment, in no copy. Fields that are not marked personal are kept in the clear.',
    body: 'Redaction',
    refuses: ['NOTHING_TO_ERASE'],
    role: 'admin',
  })
  async redact(
    @WrittenBy() authorship: Authorship,
    @JsonBody() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuse(faultsOf(body, REDACTION));
    await this.recordings.answer(reply, new Redact(authorship, body as Redaction));
  }
}
