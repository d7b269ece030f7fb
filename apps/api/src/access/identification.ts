import { Credentials } from '@chancery/access';
import { Refusal } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bearer } from './bearer';
import { notePresented } from './caller';
import { RateLimits } from './rate-limits';

// Whoever watches the service must see how it fares when it is busy.
const WATCHED = new Set(['/healthz', '/readyz', '/metrics']);
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Finds out who calls, and whether too often, before anything of the body is read. What they may do is the guard's. */
@Injectable()
export class Identification {
  constructor(
    private readonly credentials: Credentials,
    private readonly limits: RateLimits,
  ) {}

  watch(fastify: FastifyInstance): void {
    this.limits.attach(fastify);
    fastify.addHook('onRequest', (request) => this.identify(request));
  }

  private async identify(request: FastifyRequest): Promise<void> {
    if (WATCHED.has(request.routeOptions.url ?? '')) return;
    const credential = bearer(request.headers.authorization);
    const writes = !READING.has(request.method) && !request.is404;
    if (credential === undefined) {
      await this.limits.ofAddress(request);
      // The guard would say so as well, but only after the body had been read.
      if (writes) throw new Refusal('TOKEN_MISSING', 'This needs a token with the role editor or admin.');
    } else {
      const refusal = await this.present(request, credential);
      if (refusal && writes) throw refusal;
    }
  }

  private async present(request: FastifyRequest, credential: string): Promise<Refusal | undefined> {
    try {
      const identity = await this.credentials.identify(credential);
      notePresented(request, { identity });
      await this.limits.ofToken(request, identity.signature);
      return undefined;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'TOKEN_REFUSED') await this.limits.ofFailures(request);
      notePresented(request, { refusal: error });
      return error;
    }
  }
}
