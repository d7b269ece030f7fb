import { FORMAT } from '../answers/send-table';
import { DEMAND_STATUSES } from '@chancery/read-models';
import { choices, texts } from '../parameters/parameter';
import { PAGED } from '../registers/register.parameters';

export const DEMANDS = {
  ...PAGED,
  ...FORMAT,
  id: texts('Id of the demand.', { example: 'rus/usa/release/person-nicolas-maduro', longest: 255 }),
  actor: texts('Code of who asks.', { example: 'RUS', longest: 120 }),
  addressee: texts('Code of who is asked.', { example: 'USA', longest: 120 }),
  issue: texts('Slug of the issue it bears on.', { example: 'maduro-custody', longest: 80 }),
  status: choices(DEMAND_STATUSES, 'What has come of it by that day.'),
};
