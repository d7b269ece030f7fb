import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

/**
 * One dispute: `{ data: { slug, title, position, recordedAt, counts: { events, entries, actors, issues, sources },
 * span: { from, to } }, meta }`. Entries and their span are those that stand at the moment.
 */
export class GetDispute extends Query<Answer> {
  constructor(readonly moment: MomentRequest) {
    super();
  }
}
