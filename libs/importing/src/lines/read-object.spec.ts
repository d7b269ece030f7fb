import { Refusal } from '@chancery/kernel';
import { readObject, refuseUnknownKeys } from './read-object';

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'nothing refused';
};

describe('a line', () => {
  it('holds one JSON object', () => {
    expect(readObject('{"a":[{"b":"]]}"}]}')).toEqual({ a: [{ b: ']]}' }] });
  });

  it.each(['[]', '1', 'null', '"a"'])('%s is refused, which is no object', (text) => {
    expect(messageOf(() => readObject(text))).toContain('not a JSON object');
  });

  it.each(['{', '{"a":1}}', '{a:1}', '{"a":"\u0000"}', "{'a':1}"])(
    '%j is refused, which is no JSON',
    (text) => {
      expect(messageOf(() => readObject(text))).toContain('not JSON');
    },
  );

  it('is refused with a NUL character, in a value or in a name', () => {
    expect(messageOf(() => readObject('{"a":["\\u0000"]}'))).toContain('NUL');
    expect(messageOf(() => readObject('{"\\u0000":1}'))).toContain('NUL');
    expect(readObject('{"a":"\\\\u0000"}')).toEqual({ a: '\\u0000' });
  });

  it('is refused with what JSON spells and the record cannot hold', () => {
    expect(messageOf(() => readObject('{"a":"\\ud800"}'))).toContain('lone surrogate');
    expect(messageOf(() => readObject('{"a":[1e999]}'))).toContain('too large');
    expect(messageOf(() => readObject('{"a":9007199254740993}'))).toContain('kept exactly');
    expect(readObject('{"a":"\\ud83d\\ude00"}')).toEqual({ a: '😀' });
  });

  it('is refused when nested deep, however large', () => {
    expect(messageOf(() => readObject('['.repeat(500_000)))).toContain('nested deeper');
    expect(messageOf(() => readObject(`{"a":${'['.repeat(21)}${']'.repeat(21)}}`))).toContain(
      'nested deeper',
    );
    expect(messageOf(() => readObject(`"${'\\"'.repeat(500_000)}`))).toContain('not JSON');
  });

  it('has only the fields of its format', () => {
    const hostile = readObject('{"__proto__":{"a":1},"b":2}');
    expect(messageOf(() => refuseUnknownKeys(hostile, ['b']))).toBe(
      '"__proto__" is not a field of this format.',
    );
    expect(messageOf(() => refuseUnknownKeys({ b: 1 }, ['b']))).toBe('nothing refused');
    expect(messageOf(() => refuseUnknownKeys(['x'], ['b']))).toBe('nothing refused');
  });
});
