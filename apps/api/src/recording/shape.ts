import type { FieldError } from '@chancery/kernel';
import { HttpProblem } from '../problems/http-problem';
import { didYouMean } from '../parameters/nearest';

/** What is wrong with a value, or undefined. */
export type Check = (value: unknown) => string | undefined;

export interface Field {
  readonly required: boolean;
  readonly check: Check;
}
export type Shape = Readonly<Record<string, Field>>;
export type JsonObject = Readonly<Record<string, unknown>>;

export const required = (check: Check): Field => ({ required: true, check });
export const optional = (check: Check): Field => ({ required: false, check });

export const isText: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : 'must be a text that is not empty';
export const isObject: Check = (value) => (asObject(value) ? undefined : 'must be an object');
export const isList: Check = (value) => (Array.isArray(value) ? undefined : 'must be a list');
export const isExpectedVersion: Check = (value) =>
  ['none', 'exists', 'any'].includes(value as string) ||
  (Number.isSafeInteger(value) && (value as number) >= 0)
    ? undefined
    : 'must be a version (0, 1, 2, …), "none", "exists" or "any"';

export const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

/** Every way in which `value` is not of the shape, with pointers below `parent`. */
export function faultsOf(value: unknown, shape: Shape, parent = ''): FieldError[] {
  const object = asObject(value);
  if (!object) return [{ pointer: parent, detail: 'must be an object' }];
  const known = Object.keys(shape);
  const unknown = Object.keys(object)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      pointer: `${parent}/${escapedPart(name)}`,
      detail: `is no field here.${didYouMean(name, known)}`,
    }));
  const faults = known.flatMap((name) => {
    const fault = faultIn(object[name], shape[name]!);
    return fault ? [{ pointer: `${parent}/${name}`, detail: fault }] : [];
  });
  return [...faults, ...unknown];
}

function faultIn(value: unknown, { required: needed, check }: Field): string | undefined {
  if (value !== undefined) return check(value);
  return needed ? 'is missing' : undefined;
}

/** Throws INVALID_REQUEST when there are any. */
export function refuse(faults: readonly FieldError[]): void {
  const [first] = faults;
  if (first)
    throw new HttpProblem('INVALID_REQUEST', `${first.pointer || 'The body'} ${first.detail}`, faults);
}

const escapedPart = (name: string) => name.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1');
