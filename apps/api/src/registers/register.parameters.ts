import type { ActorKind } from '@chancery/kernel';
import { DEFAULT_PAGE, LARGEST_PAGE } from '@chancery/read-models';
import { FORMAT } from '../answers/send-table';
import { MOMENT } from '../parameters/moment.parameters';
import { choices, integer, otherwise, text, texts } from '../parameters/parameter';

const ACTOR_KINDS: readonly ActorKind[] = [
  'state', 'body', 'bloc', 'international-body', 'person', 'organisation', 'group', 'vessel',
]; // prettier-ignore

export const PAGED = {
  ...MOMENT,
  limit: otherwise(integer('Most to a page.', { minimum: 1, maximum: LARGEST_PAGE }), DEFAULT_PAGE),
  cursor: text('`page.next` of the answer before, with the same filters; it pins the position.', {
    longest: 1000,
  }),
};

export const ACTORS = {
  ...PAGED,
  ...FORMAT,
  kind: choices(ACTOR_KINDS, 'What sort of actor.'),
  q: text('Words of a name, a code or an office; accents do not matter.', {
    example: 'guaido',
    longest: 500,
  }),
};

export const ISSUES = {
  ...PAGED,
  ...FORMAT,
  kind: choices(
    ['polar', 'choice', 'topic'],
    '`polar`: for or against; `choice`: one of options; `topic`: no stand.',
  ),
  q: text('Words of a title, a proposition or an option.', { longest: 500 }),
};

export const SOURCES = {
  ...PAGED,
  ...FORMAT,
  publisher: texts('Who published it, as written.', { example: 'Reuters', longest: 200, prose: true }),
  q: text('Words of a title, a publisher, an address or a claim.', { longest: 500 }),
};
