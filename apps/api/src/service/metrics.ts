import { Projections } from '@chancery/projections';
import { Sealer } from '@chancery/sealing';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { OpenStreams } from '../events/open-streams';
import { within } from './within';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const EVENTS = [1, 2, 5, 10, 50, 100, 250, 500];
const PATIENCE_MS = 2000;

/** What /metrics says, in Prometheus' names and units. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = this.histogram(
    'chancery_http_request_duration_seconds',
    'Time to answer',
    SECONDS,
    ['method', 'route', 'status'],
  );
  private readonly batches = this.histogram(
    'chancery_append_batch_events',
    'Events of one append request',
    EVENTS,
  );
  private readonly appended = new Counter({
    name: 'chancery_events_appended_total',
    help: 'Events appended by this process over HTTP',
    registers: [this.registry],
  });

  constructor(
    private readonly projections: Projections,
    private readonly streams: OpenStreams,
    private readonly sealer: Sealer,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('chancery_event_streams_open', 'Clients that follow the log', [], (gauge) =>
      gauge.set(this.streams.count),
    );
    this.gauge(
      'chancery_projection_lag_events',
      'Positions a read model has yet to read',
      ['dispute', 'projection'],
      (gauge) => this.setLag(gauge),
    );
    this.gauge(
      'chancery_witness_lag_events',
      'Events of the newest checkpoint for which a witness does not vouch yet',
      ['dispute', 'witness'],
      (gauge) => {
        gauge.reset();
        for (const { dispute, witness, lag } of this.sealer.vouching) gauge.set({ dispute, witness }, lag);
      },
    );
  }

  /** Measures every request; the route, not the address, so that the number of series is bounded. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', async (request, reply) => {
      const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
      this.requests.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
    });
  }

  noteAppend(events: number): void {
    this.batches.observe(events);
    this.appended.inc(events);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  private async setLag(gauge: Gauge): Promise<void> {
    gauge.reset();
    const found = await within(PATIENCE_MS, this.projections.status()).catch(() => []);
    for (const { dispute, projection, lag } of found) gauge.set({ dispute, projection }, lag);
  }

  private histogram(name: string, help: string, buckets: number[], labelNames: string[] = []): Histogram {
    return new Histogram({ name, help, buckets, labelNames, registers: [this.registry] });
  }

  private gauge(
    name: string,
    help: string,
    labelNames: string[],
    set: (gauge: Gauge) => void | Promise<void>,
  ): Gauge {
    return new Gauge({
      name, help, labelNames, registers: [this.registry],
      collect() { return set(this); },
    }); // prettier-ignore
  }
}
