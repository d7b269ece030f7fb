import type { RecordingAnswer } from '@chancery/recording';
import { Injectable } from '@nestjs/common';
import { type Command, CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { Metrics } from '../service/metrics';

/** Carries out what an editor asks, and answers what became of it. */
@Injectable()
export class Recordings {
  constructor(
    private readonly commands: CommandBus,
    private readonly metrics: Metrics,
  ) {}

  /** 201 and what was recorded, the same bytes on a repetition; 200 on a dry run, which records nothing. */
  async answer(reply: FastifyReply, command: Command<RecordingAnswer>): Promise<void> {
    const answer = await this.commands.execute(command);
    if (!answer.dryRun && !answer.replayed) this.metrics.noteAppend(answer.events.length);
    if (answer.replayed) reply.header('idempotent-replay', 'true');
    void reply
      .status(answer.dryRun ? 200 : 201)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(textOf(answer));
  }
}

function textOf({ events, position, dryRun }: RecordingAnswer): string {
  const recorded = events.map(({ id, entryId, position: at, stream, version, anomalies }) => ({
    id, entryId, position: at, stream, version, anomalies,
  })); // prettier-ignore
  return JSON.stringify({ events: recorded, position, ...(dryRun && { dryRun }) });
}
