import { FORMAT } from '../answers/send-table';
import { CASE_KINDS, CASE_STATUSES } from '@chancery/read-models';
import { choices, texts } from '../parameters/parameter';
import { PAGED } from '../registers/register.parameters';

export const CASES = {
  ...PAGED,
  ...FORMAT,
  id: texts('Id of the case.', { example: 'custody/person-alex-saab', longest: 255 }),
  person: texts('Code of the person, or of a group.', { example: 'person:alex-saab', longest: 120 }),
  kind: choices(CASE_KINDS, 'What sort of case.'),
  status: choices(CASE_STATUSES, 'How it stands on that day.'),
};
