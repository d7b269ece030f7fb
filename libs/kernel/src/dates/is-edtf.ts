import { ValidateBy } from 'class-validator';
import { isEdtf } from './edtf';

/** class-validator decorator: a date the record understands, e.g. 2019-01-23, 2019-01?, 2019-05/2019-08. */
export const IsEdtf = (): PropertyDecorator =>
  ValidateBy({
    name: 'isEdtf',
    validator: {
      validate: (value) => typeof value === 'string' && isEdtf(value),
      defaultMessage: () =>
        'must be a date in EDTF, such as 2019-01-23, 2019-01, 2019-01-23? or 2019-05/2019-08',
    },
  });
