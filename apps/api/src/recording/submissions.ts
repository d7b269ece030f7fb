import type { EventSubmission } from '@chancery/recording';
import {
  asObject,
  faultsOf,
  isExpectedVersion,
  isList,
  isObject,
  isText,
  optional,
  refuse,
  required,
  type Shape,
} from './shape';

const EVENT: Shape = {
  type: required(isText),
  occurredOn: required(isText),
  id: optional(isText),
  expectedVersion: optional(isExpectedVersion),
  data: required(isObject),
};
const BATCH: Shape = { events: required(isList) };
const LARGEST_BATCH = 500;

export interface Submitted {
  readonly submissions: readonly EventSubmission[];
  /** Whether they came as `{ events: [...] }`: pointers then begin with /events. */
  readonly batch: boolean;
}

/** Reads the body of POST /events: one event, or a batch. Throws INVALID_REQUEST for another shape. */
export function readSubmissions(body: unknown): Submitted {
  const batch = asObject(body)?.['events'] !== undefined;
  if (!batch) {
    refuse(faultsOf(body, EVENT));
    return { submissions: [body as EventSubmission], batch };
  }
  refuse(faultsOf(body, BATCH));
  const { events } = body as { events: readonly unknown[] };
  refuse(sizeFaults(events.length));
  refuse(events.flatMap((event, index) => faultsOf(event, EVENT, `/events/${index}`)));
  return { submissions: events as EventSubmission[], batch };
}

const sizeFaults = (count: number) =>
  count >= 1 && count <= LARGEST_BATCH
    ? []
    : [{ pointer: '/events', detail: `must have 1 to ${LARGEST_BATCH} events, not ${count}` }];
