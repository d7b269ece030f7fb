import { setTimeout } from 'node:timers/promises';
import { type AppendCommand, type Appended, EventStore } from '@chancery/event-store';
import { type RecordedEvent, Refusal, StreamMovedOn, type StreamName } from '@chancery/kernel';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { answer, dryAnswer, repeatedAnswer } from './answers';
import { Draft } from './drafting/draft';
import { type DraftedEvent, draftEvents, streamOf } from './drafting/draft-events';
import { type ParsedSubmission, parseSubmission } from './drafting/parsed-submission';
import { standsAlone } from './judging/judge';
import { followedBy } from './judging/follows';
import { referencedStreams } from './judging/references';
import { StreamTurns } from './judging/stream-turns';
import { furtherRedactions, namingErased, refuseErasing, unlessErased } from './personal/erasing';
import { PersonalSealing } from './personal/personal-sealing';
import { requestHash } from './personal/request-hash';
import type { Authorship, EventSubmission, RecordingAnswer } from './types';

/**
 * How often a batch is judged anew because another process appended to one of its streams in between. Each time one
 * of those who compete gets through; pauses of chance length keep the same ones from meeting again.
 */
const ATTEMPTS = 40;
const LONGEST_PAUSE_MS = 200;
const LARGEST_BATCH = 500;

/** The one way into the record: checks form, judges by history, appends all or nothing. */
@Injectable()
export class Recorder {
  private readonly turns = new StreamTurns();
  private readonly personal: PersonalSealing;

  constructor(private readonly store: EventStore) {
    this.personal = new PersonalSealing(store);
  }

  /**
   * Records 1 to 500 events, all or none, each judged as if those before it were recorded.
   * Throws a {@link Refusal}; for a batch its pointers begin with `/events/<index>`.
   */
  async record(authorship: Authorship, submissions: readonly EventSubmission[]): Promise<RecordingAnswer> {
    refuseSize(submissions.length);
    refuseErasing(authorship, submissions);
    const recorded = await this.recordJudged(authorship, submissions);
    for (const again of await furtherRedactions(this.store, authorship.dispute, submissions, recorded))
      await this.record({ ...authorship, idempotencyKey: undefined }, [again]).catch(unlessErased);
    return recorded;
  }

  private async recordJudged(
    authorship: Authorship,
    submissions: readonly EventSubmission[],
  ): Promise<RecordingAnswer> {
    const request: Request = {
      commandId: commandIdOf(authorship),
      requestHash: requestHash(submissions),
      submissions,
    };
    const earlier =
      authorship.idempotencyKey !== undefined && (await this.findEarlier(authorship.dispute, request));
    if (earlier) return earlier;
    const parsed = submissions.map((one, index) =>
      parseSubmission(one, submissions.length > 1 ? `/events/${index}` : ''),
    );
    const streams = await this.streamsOf(authorship.dispute, parsed);
    try {
      return await this.turns.inTurn(streams, () => this.appendJudged(authorship, request, parsed));
    } catch (error) {
      // Who asks again may be judged by what the first request, whose answer was lost, has recorded meanwhile.
      const met = authorship.idempotencyKey !== undefined && error instanceof Refusal;
      const recorded = met && (await this.findEarlier(authorship.dispute, request));
      if (recorded) return recorded;
      throw error;
    }
  }

  private async appendJudged(
    authorship: Authorship,
    request: Request,
    parsed: readonly ParsedSubmission[],
    attempt = 1,
  ): Promise<RecordingAnswer> {
    const { dispute, dryRun } = authorship;
    const judged = await this.judge(dispute, parsed);
    const drafted = await namingErased(this.store, dispute, judged, parsed);
    if (dryRun) return dryAnswer(drafted, (await this.store.head(dispute)).position);
    try {
      const { commandId, requestHash: hash } = request;
      const events = await this.personal.sealed(
        dispute,
        drafted.map(({ event }) => event),
      );
      const appended = await this.store.append(dispute, {
        ...authorship,
        commandId,
        requestHash: hash,
        events,
      });
      return appended.replayed
        ? await this.earlierAnswer(dispute, request, appended)
        : answer(appended, drafted);
    } catch (error) {
      const mayTryAgain = error instanceof StreamMovedOn && !asksForVersion(parsed) && attempt < ATTEMPTS;
      if (!mayTryAgain) throw error;
      await setTimeout(Math.random() * Math.min(2 ** attempt, LONGEST_PAUSE_MS));
      return this.appendJudged(authorship, request, parsed, attempt + 1);
    }
  }

  /**
   * Entries are read before streams, and others record in between: history may seem to forbid what is only there already
   * as a whole. Read again it is seen so, since the entries then are no older than the streams were.
   */
  private async judge(dispute: string, parsed: readonly ParsedSubmission[]): Promise<DraftedEvent[]> {
    const judged = async () => draftEvents(dispute, await this.draft(dispute, parsed), parsed);
    try {
      return await judged();
    } catch (error) {
      if (error instanceof Refusal && error.code === 'HISTORY_FORBIDS') return judged();
      throw error;
    }
  }

  /** What the batch touches, as recorded: one query for entries, one for streams, none for what stands alone. */
  private async draft(dispute: string, parsed: readonly ParsedSubmission[]): Promise<Draft> {
    const entries = await this.entriesOf(dispute, parsed, (one) => [
      one.data.target,
      ...followedBy(one),
      one.submission.id,
    ]);
    const own = streamsToRead(new Draft(entries, new Map()), parsed);
    const streams = [...new Set([...own, ...parsed.flatMap(referencedStreams)])];
    return new Draft(
      entries,
      streams.length > 0 ? await this.store.readStreams(dispute, streams) : new Map(),
    );
  }

  private async streamsOf(dispute: string, parsed: readonly ParsedSubmission[]): Promise<StreamName[]> {
    const targets = await this.entriesOf(dispute, parsed, ({ data }) => [data.target]);
    return streamsToRead(new Draft(targets, new Map()), parsed);
  }

  private async entriesOf(
    dispute: string,
    parsed: readonly ParsedSubmission[],
    idsOf: (one: ParsedSubmission) => (string | undefined)[],
  ): Promise<Map<string, RecordedEvent[]>> {
    const ids = new Set(parsed.flatMap(idsOf).filter((id) => id !== undefined));
    return ids.size > 0 ? this.store.readEntries(dispute, [...ids]) : new Map<string, RecordedEvent[]>();
  }

  private async findEarlier(dispute: string, request: Request) {
    const earlier = await this.store.findCommand(dispute, request.commandId, request.requestHash);
    return earlier && this.earlierAnswer(dispute, request, earlier);
  }

  private async earlierAnswer(
    dispute: string,
    { submissions }: Request,
    { events, position }: Appended,
  ): Promise<RecordingAnswer> {
    const stored = await this.store.readAfter(dispute, position - events.length, events.length);
    await this.personal.refuseOthers(dispute, submissions, stored);
    return repeatedAnswer(stored, position);
  }
}

/** What is asked, and how a repetition of it is recognised. */
interface Request extends Pick<AppendCommand, 'commandId' | 'requestHash'> {
  readonly submissions: readonly EventSubmission[];
}

const needsStream = ({ family, submission }: ParsedSubmission) =>
  family.kind !== 'entry' || !standsAlone(family) || submission.expectedVersion !== undefined;

/** The stream of an amendment of an entry made in the same batch is not among them: that entry itself names it. */
function streamsToRead(draft: Draft, parsed: readonly ParsedSubmission[]): StreamName[] {
  const known = parsed.filter(({ data: { target } }) => target === undefined || draft.hasEntry(target));
  return [...new Set(known.filter(needsStream).map((one) => streamOf(draft, one)))];
}

function refuseSize(count: number): void {
  if (count >= 1 && count <= LARGEST_BATCH) return;
  throw new Refusal('INVALID_EVENT_DATA', `A batch holds 1 to ${LARGEST_BATCH} events, not ${count}.`, [
    { pointer: '/events', detail: `give 1 to ${LARGEST_BATCH} events` },
  ]);
}

const asksForVersion = (parsed: readonly ParsedSubmission[]) =>
  parsed.some(({ submission: { expectedVersion } }) => expectedVersion !== undefined);

/** A key belongs to whoever used it: two editors may choose the same one. */
const commandIdOf = ({ recordedBy, idempotencyKey }: Authorship) =>
  idempotencyKey === undefined ? uuidv7() : `${recordedBy}/${idempotencyKey}`;
