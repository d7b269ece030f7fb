import { EventStore } from '@chancery/event-store';
import { Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { originOf } from '../access/caller';
import { Administers } from '../openapi/administers.decorator';
import { JsonBody } from '../recording/json-body.decorator';
import { faultsOf, isText, refuse, required } from '../recording/shape';

const NEW_DISPUTE = { slug: required(isText), title: required(isText) };

@ApiTags('Disputes')
@Controller('v1/disputes')
export class CreateDisputeController {
  constructor(private readonly store: EventStore) {}

  @Post()
  @Administers({
    summary: 'Open a new dispute',
    description:
      'Its record is empty and wholly its own: positions from 1, its own actors, issues, entry ids and Idempotency-Keys.',
    body: 'NewDispute',
    done: [201, 'Opened.', 'DisputeCreated'],
    refuses: ['INVALID_REQUEST', 'INVALID_EVENT_DATA', 'DISPUTE_EXISTS'],
  })
  async create(@JsonBody() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    refuse(faultsOf(body, NEW_DISPUTE));
    const { recordedBy, requestId } = originOf(reply.request);
    const { slug, title } = await this.store.createDispute({
      ...(body as { slug: string; title: string }),
      openedBy: recordedBy,
      requestId,
    });
    void reply
      .status(201)
      .header('location', `/v1/disputes/${slug}`)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ slug, title, position: 0 }));
  }
}
