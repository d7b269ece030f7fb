import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

/** Two moments: `from` and `to` on the clock of the world, `knownFrom` and `knownTo` on that of knowledge. */
export interface ChangesRequest extends Omit<MomentRequest, 'asOf' | 'knownAt'> {
  readonly from: string;
  /** Default: now. */
  readonly to?: string | undefined;
  /** Default: `knownTo`, so that only the world differs. */
  readonly knownFrom?: string | undefined;
  /** Default: all that is recorded. */
  readonly knownTo?: string | undefined;
}

export interface ChangesQuestion {
  /** Only these; all of them when absent. */
  readonly questions?: readonly string[] | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/**
 * What differs between two moments, by question:
 * `{ data: [{ question, id, change, before, after, causedBy, reason }], page: { next, limit }, meta }`. What is known
 * otherwise of the day `from` comes first, with the reason `knowledge`; then what has happened since, as it is known now.
 */
export class ListChanges extends Query<Answer> {
  constructor(
    readonly request: ChangesRequest,
    readonly question: ChangesQuestion = {},
  ) {
    super();
  }
}
