import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export interface ActorAnswer extends Answer {
  /** The code that stands, when this one was merged into another. */
  readonly movedTo: string | null;
}

/**
 * One actor: `{ code, name, kind, parent: { code, name } | null, offices: […], mergers: […], …, meta }`; offices begun by
 * asOf. Throws ACTOR_NOT_FOUND.
 */
export class GetActor extends Query<ActorAnswer> {
  constructor(
    readonly moment: MomentRequest,
    readonly code: string,
  ) {
    super();
  }
}
