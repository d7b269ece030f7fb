import type { RecordingAnswer } from '@chancery/recording';
import type { FastifyReply } from 'fastify';

/** 201 and what was recorded, the same bytes on a repetition; 200 on a dry run, which records nothing. */
export function sendRecorded(
  reply: FastifyReply,
  { events, position, replayed, dryRun }: RecordingAnswer,
): void {
  const body = {
    events: events.map(({ id, entryId, position: at, stream, version, anomalies }) => ({
      id, entryId, position: at, stream, version, anomalies,
    })), // prettier-ignore
    position,
    ...(dryRun && { dryRun }),
  };
  if (replayed) reply.header('idempotent-replay', 'true');
  void reply
    .status(dryRun ? 200 : 201)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(body));
}
