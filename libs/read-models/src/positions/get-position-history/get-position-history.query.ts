import { Query } from '@nestjs/cqrs';
import type { Answer } from '../../moment/meta-of';
import type { MomentRequest } from '../../moment/moment';

/**
 * From when to when an actor stood where on an issue: `{ data: [{ track, from, to, choice, score, label, basis }], meta }`,
 * what it says before what it does, each in the order of the world. `from` null means since ever; `to` is the first day
 * on which it no longer held, null: until further notice. Throws ACTOR_NOT_FOUND and ISSUE_NOT_FOUND.
 */
export class GetPositionHistory extends Query<Answer> {
  constructor(
    readonly moment: MomentRequest,
    readonly of: { readonly actor: string; readonly issue: string },
  ) {
    super();
  }
}
