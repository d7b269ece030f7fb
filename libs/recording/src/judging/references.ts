import { actors, issues, type Proposition } from '@chancery/events';
import { type FieldError, type RecordedEvent, parseEdtf, Refusal, type StreamName } from '@chancery/kernel';
import type { ParsedSubmission } from '../drafting/parsed-submission';
import { historyOf } from './history';

/** That a field names something of a register, in whose stream it must have been recorded before. */
interface Reference {
  readonly pointer: string;
  readonly stream: StreamName;
  /** What is wrong, given what the stream holds. */
  readonly fault: (recorded: readonly RecordedEvent[]) => string | undefined;
}

type Submitted = Pick<ParsedSubmission, 'submission' | 'data' | 'family'>;
type EventsOf = (stream: StreamName) => readonly RecordedEvent[];

/** The streams that an event's references are looked up in; none for most events. */
export const referencedStreams = (submitted: Submitted): StreamName[] =>
  referencesOf(submitted).map(({ stream }) => stream);

/**
 * Refuses codes that nobody registered where they are merged or parted, and stands on issues, or for options, that
 * nobody defined: nothing could be read from them. Names every such field.
 */
export function refuseUnregistered(submitted: Submitted, eventsOf: EventsOf): void {
  const errors = referencesOf(submitted).flatMap(({ pointer, stream, fault }): FieldError[] => {
    const detail = fault(eventsOf(stream));
    return detail === undefined ? [] : [{ pointer, detail }];
  });
  const [first] = errors;
  if (first) throw new Refusal('INVALID_EVENT_DATA', `${first.detail}.`, errors);
}

function referencesOf({ submission: { type }, data, family }: Submitted): Reference[] {
  const { from, to, propositions, fields } = data as Data;
  if (type === 'ActorsMerged' || type === 'ActorSplit')
    return [actorAt('/data/from', from!), actorAt('/data/to', to!)];
  if (type === 'EventCorrected') return propositionsAt('/data/fields/propositions', fields?.propositions);
  // What a source claims is not yet anybody's stand.
  if (family.kind === 'register' && type !== 'PropositionsCoded') return [];
  return propositionsAt('/data/propositions', propositions);
}

interface Data {
  readonly from?: string;
  readonly to?: string;
  readonly propositions?: unknown;
  readonly fields?: { readonly propositions?: unknown };
}

const occurred = parseEdtf('2000');

const isRegistered = (events: readonly RecordedEvent[]) =>
  events.some(({ type }) => type === 'ActorRegistered');

function actorAt(pointer: string, code: string): Reference {
  const stream = actors.stream({ type: 'ActorRegistered', entryId: '', occurred, data: { code } as never });
  return {
    pointer,
    stream,
    fault: (events) =>
      isRegistered(events) ? undefined : `"${code}" is not registered: record ActorRegistered first`,
  };
}

/** The form of a correction's values is checked later, with the entry as it would be. */
function propositionsAt(pointer: string, propositions: unknown): Reference[] {
  if (!Array.isArray(propositions)) return [];
  return (propositions as Partial<Proposition>[]).flatMap((proposition, index) =>
    typeof proposition?.issue === 'string'
      ? standAt(`${pointer}/${index}`, proposition.issue, proposition.choice)
      : [],
  );
}

function standAt(pointer: string, slug: string, choice: unknown): Reference[] {
  const stream = issues.stream({ type: 'IssueDefined', entryId: '', occurred, data: { slug } as never });
  const onIssue: Reference = {
    pointer: `${pointer}/issue`,
    stream,
    fault: (events) =>
      issueIn(events).kind ? undefined : `"${slug}" is no issue here: record IssueDefined first`,
  };
  if (typeof choice !== 'string') return [onIssue];
  return [
    onIssue,
    { pointer: `${pointer}/choice`, stream, fault: (events) => faultOfChoice(events, slug, choice) },
  ];
}

function faultOfChoice(events: readonly RecordedEvent[], slug: string, choice: string): string | undefined {
  const { kind, options } = issueIn(events);
  if (kind === null || options.includes(choice)) return undefined;
  if (kind !== 'choice') return `${slug} is ${kind} and has no options: give a polarity`;
  return `"${choice}" is no option of ${slug}: record OptionAdded first, or use ${options.join(', ')}`;
}

const issueIn = (events: readonly RecordedEvent[]) =>
  historyOf(events).reduce(
    (issue, { event }) => issues.evolve(issue, event as Parameters<typeof issues.evolve>[1]),
    issues.initialState(),
  );
