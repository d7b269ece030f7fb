import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage } from 'class-validator';

/** Where data of a type holds a personal value. Lists on the way are gone through item by item. */
export interface PersonalMark {
  /** Names of the fields that lead to it: `['personal', 'text']`. */
  readonly path: readonly string[];
  /** The field beside it that says whom it is about, by actor code. */
  readonly subject: string;
}

/** A personal value that some data holds. */
export interface PersonalValue {
  /** JSON pointer from the data: `/personal/0/text`. */
  readonly pointer: string;
  readonly subject: unknown;
  /** Whatever stands there: data need not be validated yet, and may be sealed already. */
  readonly value: unknown;
}

const marks = new WeakMap<Function, Map<string, string>>();

/**
 * Marks a field as personal: its value is sealed before it is recorded and can be erased. `subject` names the field
 * beside it that holds the code of whom it is about. Nothing may be read from it: no headline, history, stream or search.
 */
export const Personal =
  (subject: string): PropertyDecorator =>
  (target, property) => {
    const own = marks.get(target.constructor) ?? new Map<string, string>();
    marks.set(target.constructor, own.set(String(property), subject));
  };

/** Every mark in a class, in those it inherits from and in those of its fields. */
export function personalMarksOf(type: Function): PersonalMark[] {
  const own = [...(marks.get(type) ?? [])].map(([name, subject]) => ({ path: [name], subject }));
  const nested = fieldsOf(type).flatMap((name) => {
    const inner = defaultMetadataStorage.findTypeMetadata(type, name)?.typeFunction();
    return inner && inner !== type ? personalMarksOf(inner).map((mark) => below(name, mark)) : [];
  });
  return [...own, ...nested];
}

export const below = (name: string, { path, subject }: PersonalMark): PersonalMark => ({
  path: [name, ...path],
  subject,
});

function fieldsOf(type: Function): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

/** The same data with another value at each mark; the very same object where there is none. */
export function replacePersonal(
  data: unknown,
  personal: readonly PersonalMark[],
  replace: (found: PersonalValue) => unknown,
): unknown {
  return personal.reduce((changed, mark) => replaceAt(changed, mark, '', replace), data);
}

function replaceAt(
  value: unknown,
  mark: PersonalMark,
  pointer: string,
  replace: (found: PersonalValue) => unknown,
): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => replaceAt(item, mark, `${pointer}/${index}`, replace));
  const [name, ...rest] = mark.path;
  if (name === undefined || typeof value !== 'object' || value === null) return value;
  const inner = (value as Record<string, unknown>)[name];
  if (inner === undefined || inner === null) return value;
  const at = `${pointer}/${name}`;
  const subject = (value as Record<string, unknown>)[mark.subject];
  const next =
    rest.length === 0
      ? replace({ pointer: at, subject, value: inner })
      : replaceAt(inner, { ...mark, path: rest }, at, replace);
  return next === inner ? value : { ...value, [name]: next };
}
