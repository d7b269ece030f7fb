import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../moment/meta-of';
import type { MomentRequest } from '../../moment/moment';

/**
 * How the positions come out of the record, whatever the day: from how many entries each is read, and which entries
 * show nobody's stand, with the reason. Reads the whole record.
 * `{ data: { positions: [{ actor, issue, track, entries }], uncoded: [{ entryId, reason }], entries: { all, shown, uncoded } }, meta }`
 */
export class GetCoverage extends Query<Answer> {
  constructor(readonly moment: MomentRequest) {
    super();
  }
}
