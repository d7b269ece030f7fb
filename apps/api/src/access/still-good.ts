import { Credentials } from '@chancery/access';
import { Refusal } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bearer } from './bearer';

/** Whether the credential that a request came with would be taken again: it may have ended, or been revoked, since. */
@Injectable()
export class StillGood {
  constructor(private readonly credentials: Credentials) {}

  /** True for a request without one, and while it cannot be told: nobody is cut off because the database is away. */
  async of({ headers }: FastifyRequest): Promise<boolean> {
    const credential = bearer(headers.authorization);
    if (credential === undefined) return true;
    try {
      await this.credentials.identify(credential);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return error.code !== 'TOKEN_REFUSED';
      throw error;
    }
  }

  /** Goes on only as long as the credential is good; asked before each batch is given on. */
  async *whileGood<Batch>(request: FastifyRequest, batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    for await (const batch of batches) {
      if (!(await this.of(request))) return;
      yield batch;
    }
  }
}
