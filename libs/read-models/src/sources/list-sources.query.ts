import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export interface SourcesQuestion {
  readonly publisher?: readonly string[] | undefined;
  /** Words of a title, a publisher, an address or a claim. */
  readonly q?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Everything the record cites, by id: `{ data: [{ id, url, title, publisher, published, claims, … }], page, meta }`. */
export class ListSources extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: SourcesQuestion = {},
  ) {
    super();
  }
}
