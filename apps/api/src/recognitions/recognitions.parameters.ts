import { FORMAT } from '../answers/send-table';
import { choices, texts } from '../parameters/parameter';
import { PAGED } from '../registers/register.parameters';

export const RECOGNITIONS = {
  ...PAGED,
  ...FORMAT,
  recogniser: texts('Code of who recognises.', { example: 'USA', longest: 120 }),
  holder: texts('Code of who is recognised.', { example: 'person:juan-guaido', longest: 120 }),
  status: choices(['open', 'ended'], '`open`: it stands on that day; `ended`: it stood before.'),
};
