import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

/** One contested question: `{ data, meta }`. Throws ISSUE_NOT_FOUND. */
export class GetIssue extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly slug: string,
  ) {
    super();
  }
}
