import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/access';
import { Metrics } from './metrics';

@ApiTags('Service')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Allow('open')
  @ApiOperation({ summary: 'Measurements, in the text format of Prometheus' })
  @ApiResponse({
    status: 200,
    description: 'The measurements.',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  async read(@Res() reply: FastifyReply): Promise<void> {
    const text = await this.metrics.text();
    void reply.type(this.metrics.contentType).header('cache-control', 'no-store').send(text);
  }
}
