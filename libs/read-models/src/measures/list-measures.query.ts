import { Query } from '@nestjs/cqrs';
import type { RowsQuestion } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export type MeasuresQuestion = RowsQuestion<'id' | 'authority' | 'programme' | 'target' | 'status'>;

/** Sanction measures, by authority and target: `{ data: [measure], page: { next, limit }, meta }`. */
export class ListMeasures extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: MeasuresQuestion = {},
  ) {
    super();
  }
}
