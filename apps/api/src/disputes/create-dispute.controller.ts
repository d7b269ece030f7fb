import { EventStore } from '@chancery/event-store';
import { applyDecorators, Controller, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/access';
import { contentOf, problemDocs } from '../openapi/reads.decorator';
import { ref } from '../openapi/schema';
import { JsonBody } from '../recording/json-body.decorator';
import { faultsOf, isText, refuse, required } from '../recording/shape';

const NEW_DISPUTE = { slug: required(isText), title: required(isText) };

const CanBeRefused = () =>
  applyDecorators(
    ...problemDocs([
      'TOKEN_MISSING', 'TOKEN_REFUSED', 'ROLE_MISSING', 'BODY_UNREADABLE', 'BODY_FORBIDDEN', 'BODY_TOO_LARGE',
      'MEDIA_TYPE_UNSUPPORTED', 'REQUEST_TIMEOUT', 'INVALID_REQUEST', 'INVALID_EVENT_DATA', 'DISPUTE_EXISTS',
    ]),
  ); // prettier-ignore

@ApiTags('Disputes')
@Controller('v1/disputes')
export class CreateDisputeController {
  constructor(private readonly store: EventStore) {}

  @Post()
  @Allow('admin')
  @ApiOperation({
    summary: 'Open a new dispute',
    description:
      'Its record is empty and wholly its own: positions from 1, its own actors, issues, entry ids and Idempotency-Keys.',
  })
  @ApiBearerAuth()
  @ApiBody({ required: true, schema: ref('NewDispute') as object })
  @ApiResponse({ status: 201, description: 'Opened.', content: contentOf('DisputeCreated') })
  @CanBeRefused()
  async create(@JsonBody() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    refuse(faultsOf(body, NEW_DISPUTE));
    const { slug, title } = await this.store.createDispute(body as { slug: string; title: string });
    void reply
      .status(201)
      .header('location', `/v1/disputes/${slug}`)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ slug, title, position: 0 }));
  }
}
