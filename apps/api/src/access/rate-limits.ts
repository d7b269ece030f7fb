import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import { OneAtATime } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isIPv4 } from 'node:net';
import { ApiSettings } from '../api-settings';
import { HttpProblem } from '../problems/http-problem';
import type { RateLimit } from './rate-limit-settings';

const MINUTE_MS = 60_000;
/** Callers that are counted at once; the ones not seen for longest are forgotten first. */
const ROOM = 20_000;

type Count = ReturnType<FastifyInstance['createRateLimit']>;
type Key = (request: FastifyRequest) => string;

/**
 * Counts requests by minute, in this process. Who has a good token is counted by token and never by address, so that an
 * office of many editors is not one caller, and is not kept out by somebody else's wrong tokens.
 */
@Injectable()
export class RateLimits {
  private fastify!: FastifyInstance;
  private readonly counts = new Map<string, Count>();
  private readonly tokens = new WeakMap<FastifyRequest, string>();
  /**
   * The plugin's store hands out its own object, so that of several counts at once all would read what the last of them
   * has counted up to, and none would be let through.
   */
  private readonly turns = new OneAtATime();

  constructor(private readonly settings: ApiSettings) {}

  attach(fastify: FastifyInstance): void {
    this.fastify = fastify;
    void fastify.register(rateLimit, { global: false });
  }

  /** Each throws TOO_MANY_REQUESTS with the seconds to wait once the limit is passed. */
  async ofAddress(request: FastifyRequest): Promise<void> {
    await this.count('address', request, addressOf, 'requests without a token from this address');
  }

  async ofFailures(request: FastifyRequest): Promise<void> {
    await this.count('failed', request, addressOf, 'requests with a token that is refused from this address');
  }

  async ofToken(request: FastifyRequest, signature: string): Promise<void> {
    this.tokens.set(request, signature);
    await this.count('token', request, (one) => this.tokens.get(one)!, 'requests with this token');
  }

  private async count(name: keyof ApiSettings['limits'], request: FastifyRequest, key: Key, what: string) {
    const limit = this.settings.limits[name];
    if (!holdsFor(limit, request)) return;
    const counted = await this.turns.run(() => this.counter(name, limit, key)(request));
    if (counted.isAllowed || !counted.isExceeded) return;
    const seconds = Math.max(1, counted.ttlInSeconds);
    throw new HttpProblem(
      'TOO_MANY_REQUESTS',
      `More than ${limit.most} ${what} within a minute: wait ${seconds} s.`,
      [],
      { 'retry-after': String(seconds) },
    );
  }

  private counter(name: string, { most }: RateLimit, keyGenerator: Key): Count {
    const known = this.counts.get(name);
    if (known) return known;
    const options = { max: most, timeWindow: MINUTE_MS, keyGenerator, cache: ROOM };
    const count = this.fastify.createRateLimit(options);
    this.counts.set(name, count);
    return count;
  }
}

// An IPv6 network of 64 bits is one customer.
const addressOf: Key = (request) => normalizeIP(request.ip);

function holdsFor({ most, alsoLoopback }: RateLimit, { ip }: FastifyRequest): boolean {
  // Who has hung up already has no address any more.
  if (most === Number.POSITIVE_INFINITY || !ip) return false;
  return alsoLoopback || !isLoopback(ip);
}

function isLoopback(ip: string): boolean {
  const plain = ip.replace(/^::ffff:/i, '');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}
