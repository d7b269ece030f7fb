import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/access';
import { contentOf } from '../openapi/reads.decorator';
import { Readiness } from './readiness';

@ApiTags('Service')
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('healthz')
  @Allow('open')
  @ApiOperation({ summary: 'Whether the process is alive' })
  @ApiResponse({ status: 200, description: 'It is.', content: contentOf('Health') })
  alive(@Res() reply: FastifyReply): void {
    void reply.header('cache-control', 'no-store').send({ status: 'alive' });
  }

  @Get('readyz')
  @Allow('open')
  @ApiOperation({
    summary: 'Whether it can answer',
    description:
      'The database is reachable, the read models are up to date, and no record is behind its own signed state. A guard against rewriting that the database ' +
      'server does not allow is named, and is no reason to fail.',
  })
  @ApiResponse({ status: 200, description: 'Ready.', content: contentOf('Readiness') })
  @ApiResponse({ status: 503, description: 'Not ready: see checks.', content: contentOf('Readiness') })
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.readiness.report();
    void reply
      .status(report.status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(report);
  }
}
