import { Query } from '@nestjs/cqrs';
import type { RowsQuestion } from '../common/rows/list-rows';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export type LicencesQuestion = RowsQuestion<'id' | 'authority' | 'licensee' | 'status'>;

/** What is permitted in spite of sanctions: `{ data: [licence], page: { next, limit }, meta }`. */
export class ListLicences extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: LicencesQuestion = {},
  ) {
    super();
  }
}
