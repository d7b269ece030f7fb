import { FORMAT } from '../answers/send-table';
import { TRACKS } from '@chancery/read-models';
import { choices, texts } from '../parameters/parameter';
import { PAGED } from '../registers/register.parameters';

export const POSITIONS = {
  ...PAGED,
  ...FORMAT,
  actor: texts('Code of the actor whose stand it is.', { example: 'USA', longest: 120 }),
  issue: texts('Slug of the issue.', { example: 'presidency-legitimacy', longest: 80 }),
  track: choices(TRACKS, '`declared`: what it says; `enacted`: what it does.'),
};
