import { FORMAT } from '../answers/send-table';
import { MEASURE_STATUSES } from '@chancery/read-models';
import { choices, texts } from '../parameters/parameter';
import { PAGED } from '../registers/register.parameters';

export const MEASURES = {
  ...PAGED,
  ...FORMAT,
  id: texts('Id of the measure.', { example: 'usa/us-eo-13850/org-pdvsa', longest: 255 }),
  authority: texts('Code of who imposed it: a state or union, or its body.', {
    example: 'USA',
    longest: 120,
  }),
  programme: texts('The programme, as written.', { example: 'US EO 13850', longest: 120, prose: true }),
  target: texts('Code of who is under it.', { example: 'org:pdvsa', longest: 120 }),
  status: choices(MEASURE_STATUSES, 'How it stands on that day.'),
};
