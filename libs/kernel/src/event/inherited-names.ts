import type { FieldError } from '../refusal';

/**
 * Members named like something that every object inherits (`toString`), with their pointers. class-validator looks its
 * rules up by name in a plain object and takes them for known fields (0.15, ValidationExecutor.whitelist).
 */
export function inheritedNames(value: unknown, pointer: string): FieldError[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) =>
    Object.hasOwn(Object.prototype, name)
      ? [{ pointer: `${pointer}/${name}`, detail: `property ${name} should not exist` }]
      : inheritedNames(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
