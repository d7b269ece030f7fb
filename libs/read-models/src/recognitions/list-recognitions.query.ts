import { Query } from '@nestjs/cqrs';
import type { RowsQuestion } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export type RecognitionsQuestion = RowsQuestion<'recogniser' | 'holder' | 'status'>;

/** Who recognises whom as president, from when to when: `{ data: [recognition], page: { next, limit }, meta }`. */
export class ListRecognitions extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: RecognitionsQuestion = {},
  ) {
    super();
  }
}
