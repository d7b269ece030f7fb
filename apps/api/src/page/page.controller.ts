import { EventStore } from '@chancery/event-store';
import { GetTimeline } from '@chancery/read-models';
import { Controller, Get, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/access';
import { ApiSettings } from '../api-settings';
import { CONTENT_SECURITY } from '../docs/html';
import { type Landing, landingPage, type ListedEntry } from './landing-page';

const NEWEST = 25;

@ApiExcludeController()
@Controller()
export class PageController {
  constructor(
    private readonly store: EventStore,
    private readonly queries: QueryBus,
    private readonly settings: ApiSettings,
  ) {}

  @Get()
  @Allow('open')
  async read(@Res() reply: FastifyReply): Promise<void> {
    const disputes = this.settings.publicReads ? await this.newest() : [];
    void reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': CONTENT_SECURITY, 'cache-control': 'no-cache' })
      .send(landingPage({ disputes }));
  }

  private async newest(): Promise<Landing['disputes']> {
    const disputes = await this.store.disputes();
    return Promise.all(
      disputes.map(async (dispute) => ({ dispute, newest: await this.newestOf(dispute.slug) })),
    );
  }

  private async newestOf(dispute: string): Promise<ListedEntry[]> {
    const { body } = await this.queries.execute(
      new GetTimeline({ dispute }, { order: 'desc', limit: NEWEST }),
    );
    return (JSON.parse(body) as { data: ListedEntry[] }).data;
  }
}
