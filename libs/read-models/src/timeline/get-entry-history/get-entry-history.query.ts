import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../moment/meta-of';
import type { MomentRequest } from '../../moment/moment';

/**
 * Every version of an entry up to the moment, oldest first: `{ data: [{ version, position, type, recordedAt,
 * recordedBy, publishedFrom, reason, sources, changes: [{ field, before, after }], entry }], codings, meta }`,
 * `entry` as it stood then; `codings` who read which stands in it, oldest first; `redactions`, of an entry with personal
 * values only: by which of them what was erased, whatever the moment asked for. Throws ENTRY_NOT_FOUND.
 */
export class GetEntryHistory extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly entryId: string,
  ) {
    super();
  }
}
