import { EventStore } from '@chancery/event-store';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, of } from 'rxjs';
import { takes } from '../parameters/asked.decorator';
import { namesAnyOf, withMore } from './links';
import { acceptedDatetime, hasState, itsOwnTimeGate } from './memento';

/**
 * Leads who asks with Accept-Datetime to the answer as it would have been given then (RFC 7089, pattern 1.1): the
 * record at the last position of that instant, and the world at that instant where the address names no day.
 */
@Injectable()
export class TimeGate implements NestInterceptor {
  constructor(private readonly store: EventStore) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest<{ Params: { dispute?: string } }>>();
    const [asked, url] = [request.headers['accept-datetime'], request.raw.url ?? ''];
    const { dispute } = request.params ?? {};
    if (
      typeof asked !== 'string' ||
      dispute === undefined ||
      hasState(url) ||
      !takes(context.getHandler(), ['asOf', 'knownAt'])
    )
      return next.handle();
    const instant = acceptedDatetime(asked);
    const position = await this.store.positionAt(dispute, instant);
    const world = namesAnyOf(url, 'asOf') ? '' : `asOf=${instant}&`;
    context
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(302)
      .headers({
        location: withMore(url, `${world}knownAt=${position}`),
        vary: 'accept-datetime, accept, origin',
        link: itsOwnTimeGate(url),
        'cache-control': 'no-cache',
      })
      .send();
    return of(undefined);
  }
}
