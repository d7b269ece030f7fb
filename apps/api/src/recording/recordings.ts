import { ForeseeEvents, type Foresight } from '@chancery/read-models';
import type { Authorship, RecordingAnswer } from '@chancery/recording';
import { Injectable } from '@nestjs/common';
import { type Command, CommandBus, QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { Metrics } from '../service/metrics';

/** Carries out what an editor asks, and answers what became of it. */
@Injectable()
export class Recordings {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly metrics: Metrics,
  ) {}

  /** 201 and what was recorded, the same bytes on a repetition; 200 on a dry run, which records nothing. */
  async answer(reply: FastifyReply, command: Writing): Promise<void> {
    const answer = await this.commands.execute(command);
    const foresight = await this.foresee(command.authorship, answer);
    if (!answer.dryRun && !answer.replayed) this.metrics.noteAppend(answer.events.length);
    if (answer.replayed) reply.header('idempotent-replay', 'true');
    void reply
      .status(answer.dryRun ? 200 : 201)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(textOf(answer, foresight));
  }

  private async foresee(
    { dispute }: Authorship,
    { position, drafted }: RecordingAnswer,
  ): Promise<Foresight | null> {
    return drafted ? this.queries.execute(new ForeseeEvents(dispute, position, drafted)) : null;
  }
}

/** What is asked of the record, and by whom. */
type Writing = Command<RecordingAnswer> & { readonly authorship: Authorship };

function textOf({ events, position, dryRun }: RecordingAnswer, foresight: Foresight | null): string {
  const recorded = events.map(({ id, entryId, position: at, stream, version, anomalies }, index) => ({
    id, entryId, position: at, stream, version, anomalies,
    ...(foresight && { duplicates: foresight.duplicates[index] }),
  })); // prettier-ignore
  const { changes, changesOmitted } = foresight ?? {};
  return JSON.stringify({ events: recorded, position, ...(dryRun && { dryRun, changes, changesOmitted }) });
}
