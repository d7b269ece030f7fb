import { Query } from '@nestjs/cqrs';
import type { Answer } from '../moment/meta-of';
import type { MomentRequest } from '../moment/moment';

export interface ActorsQuestion {
  readonly kind?: readonly string[] | undefined;
  /** Words of a name, a code or an office. */
  readonly q?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** The register of actors by code: `{ data: [actor], page: { next, limit }, meta }`. */
export class ListActors extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly question: ActorsQuestion = {},
  ) {
    super();
  }
}
