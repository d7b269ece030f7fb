import * as fc from 'fast-check';
import type { SoundBody } from './documented';
import { awkwardKey, hostileText, impossibleDate } from './hostile';

type Path = readonly (string | number)[];
/** JSON text to put at a place of a body; undefined takes the place away. */
interface Change {
  readonly at: Path;
  readonly json: string | undefined;
}

const quoted = (text: string) => JSON.stringify(text);
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const NOT_STORABLE = [
  '1e999', '9007199254740993', '"a\\u0000b"', '"\\ud83d"', '"\\udc00x"', deep(40), '['.repeat(20_000) + ']'.repeat(20_000),
  `[${'0,'.repeat(1_000)}0]`, '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{}}}',
]; // prettier-ignore
const OF_OTHER_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['7', 'true', '[]', '{}', '[["a"]]', '{"a":"b"}'],
  number: ['true', '[]', '{}', '[1]'],
  boolean: ['"yes"', '2', '[]', '{}'],
  list: ['"x"', '7', 'true', '{}', '[[[]]]'],
  object: ['[]', '"x"', '7', 'true'],
};
const NOT_JSON = [
  '', ' ', '{', '{"type":', '{}{}', "{'a':1}", '{a:1}', '[1,]', '{"a":1,}', 'NaN', 'undefined', '<a/>', 'type=StatementIssued', '"\t"', '\\u007b}',
]; // prettier-ignore

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** Every place of a body, itself among them. */
function placesIn(value: unknown, at: Path = []): { at: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ at, value }];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [{ at, value }, ...inside];
}

const HERE = 'what is changed';

/** The JSON text of a body with one change in it. */
function written(body: object, { at, json }: Change): string {
  if (at.length === 0) return json ?? '';
  const copy: any = structuredClone(body);
  const parent = at.slice(0, -1).reduce((value, key) => value[key], copy);
  const key = at.at(-1)!;
  // Assigning to __proto__ would add no key.
  if (json !== undefined) Object.defineProperty(parent, key, { value: HERE, enumerable: true });
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return JSON.stringify(copy).replace(quoted(HERE), () => json ?? '');
}

/** A body that nothing may accept: JSON text. */
export function brokenBody({ example: body, needed }: SoundBody): fc.Arbitrary<string> {
  const places = placesIn(body);
  const objects = places.filter(({ value }) => typeOf(value) === 'object');
  const typed = fc.constantFrom(...places).chain(({ at, value }) =>
    fc.constantFrom(...OF_OTHER_TYPE[typeOf(value)] ?? ['{}'], ...NOT_STORABLE).map((json) => ({ at, json })),
  ); // prettier-ignore
  const extra = fc
    .tuple(fc.constantFrom(...objects), awkwardKey)
    .filter(([{ value }, key]) => !Object.hasOwn(value as object, key))
    .map(([{ at }, key]) => ({ at: [...at, key], json: '1' }));
  const missing = fc.constantFrom(...needed).map((key) => ({ at: [key], json: undefined }));
  const dated = impossibleDate.map((date) => ({ at: ['occurredOn'], json: quoted(date) }));
  return fc.oneof(
    fc.oneof({ weight: 5, arbitrary: typed }, { weight: 2, arbitrary: extra }, { weight: 1, arbitrary: missing }, dated)
      .map((change) => written(body, change)),
    fc.constantFrom(...NOT_JSON),
    fc.nat(60).map((cut) => JSON.stringify(body).slice(0, -1 - cut)),
  ); // prettier-ignore
}

/** A body that may be accepted or not, for calls that store nothing. */
export function oddBody({ example: body }: SoundBody): fc.Arbitrary<string> {
  const places = placesIn(body).filter(({ at }) => at.length > 0);
  const odd = fc.oneof(
    { weight: 4, arbitrary: hostileText.map(quoted) },
    fc.constantFrom('null', '""', '[]', '{}', '0', '-1', '1e15', quoted('x'.repeat(100_000)), undefined),
  );
  return fc.tuple(fc.constantFrom(...places), odd).map(([{ at }, json]) => written(body, { at, json }));
}
