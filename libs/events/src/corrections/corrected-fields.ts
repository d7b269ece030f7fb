import { IsNotEmptyObject, IsObject, ValidateBy } from 'class-validator';

/** Computed here, never handed in; or no field at all, but a way into the prototype. */
const FORBIDDEN = new Set(['anomalies', '__proto__', 'constructor', 'prototype']);
const FIELD = /^[a-z][A-Za-z0-9]{0,63}$/;
const MOST = 50;

const acceptable = (value: unknown) => {
  const names = value && typeof value === 'object' ? Object.getOwnPropertyNames(value) : [];
  return names.length <= MOST && names.every((name) => FIELD.test(name) && !FORBIDDEN.has(name));
};

/**
 * An object of top-level fields and their new values. Whether the values are right for the entry's type is
 * judged where the corrected entry is parsed again.
 */
export const CorrectedFields = (): PropertyDecorator => (target, property) => {
  IsObject()(target, property);
  IsNotEmptyObject({ nullable: true }, { message: 'must name at least one field' })(target, property);
  ValidateBy({
    name: 'correctedFields',
    validator: {
      validate: acceptable,
      defaultMessage: () =>
        `must hold at most ${MOST} fields of the entry, "anomalies" not among them: those are computed`,
    },
  })(target, property);
};
