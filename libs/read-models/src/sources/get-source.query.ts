import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

/** One source with the entries that cite it: `{ data: { …, citedBy: [entryId] }, meta }`. Throws SOURCE_NOT_FOUND. */
export class GetSource extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly id: string,
  ) {
    super();
  }
}
