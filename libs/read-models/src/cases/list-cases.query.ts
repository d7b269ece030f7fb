import { Query } from '@nestjs/cqrs';
import type { RowsQuestion } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export type CasesQuestion = RowsQuestion<'id' | 'person' | 'kind' | 'status'>;

/** Extradition, custody and prosecution, by person: `{ data: [case], page: { next, limit }, meta }`. */
export class ListCases extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: CasesQuestion = {},
  ) {
    super();
  }
}
