import { FORMAT } from '../answers/send-table';
import { LICENCE_STATUSES } from '@chancery/read-models';
import { choices, texts } from '../parameters/parameter';
import { PAGED } from '../registers/register.parameters';

export const LICENCES = {
  ...PAGED,
  ...FORMAT,
  id: texts('Id of the licence.', { example: 'usa/gl-41', longest: 255 }),
  authority: texts('Code of the state or union that issued it.', { example: 'USA', longest: 120 }),
  licensee: texts('Code of whom it names.', { example: 'org:chevron', longest: 120 }),
  status: choices(
    LICENCE_STATUSES,
    'How it stands on that day; `restricted`: it permits nothing for the time being.',
  ),
};
