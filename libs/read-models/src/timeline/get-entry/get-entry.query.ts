import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../moment/meta-of';
import type { MomentRequest } from '../../moment/moment';

/** One entry, whatever its status, as `{ data: entry, meta }`. Throws ENTRY_NOT_FOUND, also for one not known then. */
export class GetEntry extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly entryId: string,
  ) {
    super();
  }
}
