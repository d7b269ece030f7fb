import { createHash } from 'node:crypto';
import { type Appended, EventStore } from '@chancery/event-store';
import { canonicalJson, Refusal, StreamMovedOn } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Draft } from './drafting/draft';
import { type DraftedEvent, draftEvents, streamOf } from './drafting/draft-events';
import { type ParsedSubmission, parseSubmission } from './drafting/parsed-submission';
import { standsAlone } from './judging/judge';
import type { Authorship, EventSubmission, RecordingAnswer } from './types';

/** How often a batch is judged anew because somebody appended to one of its streams in between. */
const ATTEMPTS = 8;
const LARGEST_BATCH = 500;

/** The one way into the record: checks form, judges by history, appends all or nothing. */
@Injectable()
export class Recorder {
  constructor(private readonly store: EventStore) {}

  /**
   * Records 1 to 500 events, all or none, each judged as if those before it were recorded.
   * Throws a {@link Refusal}; for a batch its pointers begin with `/events/<index>`.
   */
  async record(authorship: Authorship, submissions: readonly EventSubmission[]): Promise<RecordingAnswer> {
    refuseSize(submissions.length);
    const commandId = commandIdOf(authorship);
    const requestHash = hashOf(submissions);
    const earlier =
      authorship.idempotencyKey && (await this.store.findCommand(authorship.dispute, commandId, requestHash));
    if (earlier) return this.earlierAnswer(authorship.dispute, earlier);
    const parsed = submissions.map((one, index) =>
      parseSubmission(one, submissions.length > 1 ? `/events/${index}` : ''),
    );
    for (let attempt = 1; ; attempt++) {
      const drafted = draftEvents(authorship.dispute, await this.draft(authorship.dispute, parsed), parsed);
      if (authorship.dryRun) return dryAnswer(drafted, (await this.store.head(authorship.dispute)).position);
      try {
        const events = drafted.map(({ event }) => event);
        const appended = await this.store.append(authorship.dispute, {
          ...authorship,
          commandId,
          requestHash,
          events,
        });
        return appended.replayed
          ? await this.earlierAnswer(authorship.dispute, appended)
          : answer(appended, drafted);
      } catch (error) {
        const mayTryAgain =
          error instanceof StreamMovedOn && !asksForVersion(submissions) && attempt < ATTEMPTS;
        if (!mayTryAgain) throw error;
      }
    }
  }

  /** Reads what the batch touches: one query for entries, one for streams, none for what stands alone. */
  private async draft(dispute: string, parsed: readonly ParsedSubmission[]): Promise<Draft> {
    const entryIds = new Set(
      parsed.flatMap(({ data, submission }) => [data.target, ...(data.follows ?? []), submission.id]),
    );
    entryIds.delete(undefined);
    const entries =
      entryIds.size > 0 ? await this.store.readEntries(dispute, [...entryIds] as string[]) : new Map();
    const known = new Draft(entries, new Map());
    const streams = new Set(parsed.filter(needsStream).flatMap((one) => streamIfKnown(known, one)));
    return new Draft(
      entries,
      streams.size > 0 ? await this.store.readStreams(dispute, [...streams]) : new Map(),
    );
  }

  private async earlierAnswer(dispute: string, { events, position }: Appended): Promise<RecordingAnswer> {
    const stored = await this.store.readAfter(dispute, position - events.length, events.length);
    const answers = stored.map(({ id, entryId, position: at, stream, version, data }) => ({
      id,
      entryId,
      position: at,
      stream,
      version,
      anomalies: data.anomalies ?? [],
    }));
    return { events: answers, position, replayed: true, dryRun: false };
  }
}

const needsStream = ({ family, submission }: ParsedSubmission) =>
  family.kind !== 'entry' || !standsAlone(family) || submission.expectedVersion !== undefined;

/** Empty for an amendment of an entry made in the same batch: its stream is read for that entry anyway. */
function streamIfKnown(draft: Draft, parsed: ParsedSubmission) {
  const { target } = parsed.data;
  return target !== undefined && !draft.hasEntry(target) ? [] : [streamOf(draft, parsed)];
}

function refuseSize(count: number): void {
  if (count >= 1 && count <= LARGEST_BATCH) return;
  throw new Refusal('INVALID_EVENT_DATA', `A batch holds 1 to ${LARGEST_BATCH} events, not ${count}.`, [
    { pointer: '/events', detail: `give 1 to ${LARGEST_BATCH} events` },
  ]);
}

const asksForVersion = (submissions: readonly EventSubmission[]) =>
  submissions.some(({ expectedVersion }) => expectedVersion !== undefined);

/** A key belongs to whoever used it: two editors may choose the same one. */
const commandIdOf = ({ recordedBy, idempotencyKey }: Authorship) =>
  idempotencyKey === undefined ? uuidv7() : `${recordedBy}/${idempotencyKey}`;

const hashOf = (submissions: readonly EventSubmission[]) =>
  createHash('sha256').update(canonicalJson(submissions)).digest();

function answer({ events, position }: Appended, drafted: readonly DraftedEvent[]): RecordingAnswer {
  const answered = events.map((event, index) => ({ ...event, anomalies: drafted[index]!.anomalies }));
  return { events: answered, position, replayed: false, dryRun: false };
}

function dryAnswer(drafted: readonly DraftedEvent[], position: number): RecordingAnswer {
  const events = drafted.map(({ event: { id, entryId, stream }, anomalies }) => ({
    id,
    entryId,
    position: null,
    stream,
    version: null,
    anomalies,
  }));
  return { events, position, replayed: false, dryRun: true };
}
