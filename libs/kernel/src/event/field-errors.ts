import type { ValidationError } from 'class-validator';
import type { FieldError } from '../refusal';

/** Flattens class-validator's tree into JSON pointers: `/data/actors/0/code`. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const pointer = `${parent}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.values(constraints).map((detail) => ({ pointer, detail }));
    return [...own, ...fieldErrors(children, pointer)];
  });
}
