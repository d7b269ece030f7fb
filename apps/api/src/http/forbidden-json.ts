import type { FieldError } from '@chancery/kernel';

export const DEEPEST = 32;
export const LONGEST_ARRAY = 1000;
const ENOUGH = 20;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What must not go further although it is JSON: NUL (Postgres text cannot hold it), half surrogates (no UTF-8 for
 * them), keys that JavaScript takes for prototypes, numbers that would be stored as others, and shapes whose depth or
 * length only an attack has. At most 20 findings, each with its JSON pointer.
 */
export function forbiddenIn(value: unknown): FieldError[] {
  const found: FieldError[] = [];
  walk(value, [], found);
  return found;
}

type Path = (string | number)[];

function walk(value: unknown, path: Path, found: FieldError[]): void {
  if (found.length >= ENOUGH) return;
  const wrong = scalarFault(value) ?? shapeFault(value, path.length);
  if (wrong) found.push({ pointer: pointerTo(path), detail: wrong });
  else if (typeof value === 'object' && value !== null) walkInside(value, path, found);
}

function walkInside(value: object, path: Path, found: FieldError[]): void {
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    path.push(key);
    const wrong = typeof key === 'string' ? keyFault(key) : undefined;
    if (wrong) found.push({ pointer: pointerTo(path), detail: wrong });
    else walk((value as Record<string | number, unknown>)[key], path, found);
    path.pop();
  }
}

function scalarFault(value: unknown): string | undefined {
  if (typeof value === 'string') return textFault(value);
  if (typeof value !== 'number') return undefined;
  if (!Number.isFinite(value)) return 'is a number out of range';
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return 'is a number too large to be kept exactly';
  return undefined;
}

function shapeFault(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= DEEPEST) return `is nested deeper than ${DEEPEST} levels`;
  if (Array.isArray(value) && value.length > LONGEST_ARRAY) return `has more than ${LONGEST_ARRAY} items`;
  return undefined;
}

function textFault(text: string): string | undefined {
  if (text.includes('\u0000')) return 'contains a NUL character';
  return text.isWellFormed() ? undefined : 'contains half of a surrogate pair';
}

const keyFault = (key: string) =>
  PROTOTYPE_KEYS.has(key) ? 'is a key that is not accepted' : textFault(key);

const pointerTo = (path: Path) =>
  path.map((key) => `/${String(key).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
