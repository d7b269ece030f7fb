import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export interface IssuesQuestion {
  readonly kind?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** The contested questions by slug: `{ data: [{ slug, title, kind, proposition, options, … }], page, meta }`. */
export class ListIssues extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: IssuesQuestion = {},
  ) {
    super();
  }
}
