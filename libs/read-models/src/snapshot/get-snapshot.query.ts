import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

/**
 * Everything that stands at a moment: `{ data: { positions, recognitions, measures, licences, cases, demands }, meta }`,
 * each the rows that its own list answers; of recognitions those that are open.
 */
export class GetSnapshot extends Query<Answer> {
  constructor(readonly moment: MomentRequest) {
    super();
  }
}
