import type { HistoricalDate } from '@chancery/kernel';

/**
 * Arrays in Postgres's binary format (pg sends a Buffer as a binary parameter): nothing has to be escaped here and
 * unescaped there, which for JSON texts costs more than the rest of the round trip. Layout: dimensions, null flag,
 * element type, length, lower bound, then for each element its size (-1 is null) and its bytes.
 */
const HEADER_BYTES = 20;
const SIZE_BYTES = 4;

const OID = { bytea: 17, int8: 20, int2: 21, int4: 23, text: 25, date: 1082, uuid: 2950 } as const;

export function textArray(items: readonly (string | null)[]): Buffer {
  const sizes = items.map((item) => (item === null ? 0 : Buffer.byteLength(item)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const { array, start } = begin(OID.text, items.length, total);
  let at = start;
  items.forEach((item, index) => {
    at = array.writeInt32BE(item === null ? -1 : sizes[index]!, at);
    if (item !== null) at += array.write(item, at);
  });
  return array;
}

export function byteaArray(items: readonly Buffer[]): Buffer {
  const total = items.reduce((sum, { length }) => sum + length, 0);
  const { array, start } = begin(OID.bytea, items.length, total);
  let at = start;
  for (const item of items) {
    at = array.writeInt32BE(item.length, at);
    at += item.copy(array, at);
  }
  return array;
}

export const uuidArray = (items: readonly string[]) =>
  fixedArray(OID.uuid, 16, items, (array, item, at) => array.write(item.replaceAll('-', ''), at, 'hex'));

export const int2Array = (items: readonly number[]) =>
  fixedArray(OID.int2, 2, items, (array, item, at) => array.writeInt16BE(item, at));

export const int4Array = (items: readonly number[]) =>
  fixedArray(OID.int4, 4, items, (array, item, at) => array.writeInt32BE(item, at));

export const int8Array = (items: readonly number[]) =>
  fixedArray(OID.int8, 8, items, (array, item, at) => array.writeBigInt64BE(BigInt(item), at));

/** Of days from the year 0000 to 9999, which is as far as {@link HistoricalDate} has bounds. */
export const dateArray = (items: readonly HistoricalDate['from'][]) =>
  fixedArray(OID.date, 4, items, (array, item, at) => array.writeInt32BE(daysSince2000(item), at));

const DAY_MS = 86_400_000;
const YEAR_2000 = Date.UTC(2000, 0, 1) / DAY_MS;

const daysSince2000 = (day: string) => Date.parse(day) / DAY_MS - YEAR_2000;

function fixedArray<T>(
  oid: number,
  size: number,
  items: readonly (T | null)[],
  write: (array: Buffer, item: T, at: number) => void,
): Buffer {
  const present = items.reduce((count, item) => (item === null ? count : count + 1), 0);
  const { array, start } = begin(oid, items.length, present * size);
  let at = start;
  for (const item of items) {
    at = array.writeInt32BE(item === null ? -1 : size, at);
    if (item === null) continue;
    write(array, item, at);
    at += size;
  }
  return array;
}

function begin(oid: number, length: number, bytes: number) {
  const array = Buffer.allocUnsafe(HEADER_BYTES + length * SIZE_BYTES + bytes);
  const start = [1, 1, oid, length, 1].reduce((at, field) => array.writeInt32BE(field, at), 0);
  return { array, start };
}
