import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../moment/meta-of';
import type { MomentRequest } from '../../moment/moment';
import type { Track } from '../stands/stand';

export interface PositionsQuestion {
  readonly actor?: readonly string[] | undefined;
  readonly issue?: readonly string[] | undefined;
  readonly track?: readonly Track[] | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Where each party stands on each issue, by actor, issue and track: `{ data: [position], page: { next, limit }, meta }`. */
export class ListPositions extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: PositionsQuestion = {},
  ) {
    super();
  }
}
