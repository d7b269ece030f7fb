import { Query } from '@nestjs/cqrs';
import type { RowsQuestion } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export type DemandsQuestion = RowsQuestion<'id' | 'actor' | 'addressee' | 'issue' | 'status'>;

/** Who asks whom for what: `{ data: [demand], page: { next, limit }, meta }`. */
export class ListDemands extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: DemandsQuestion = {},
  ) {
    super();
  }
}
