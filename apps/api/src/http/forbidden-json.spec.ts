import { DEEPEST, forbiddenIn, LONGEST_ARRAY } from './forbidden-json';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const long = (length: number) => ({ list: Array.from({ length }, () => 0) });

describe('a JSON body', () => {
  it.each([null, true, 0, -1.5, 9007199254740991, 'Guaidó 🇻🇪', [], {}, { a: [{ b: 'c' }] }, nested(DEEPEST)])(
    'may be %j',
    (value) => expect(forbiddenIn(value)).toEqual([]),
  );

  it.each([
    ['{"a":{"b":["x","y\\u0000"]}}', '/a/b/1', 'NUL'],
    ['{"a":"\\ud800"}', '/a', 'surrogate'],
    ['{"a":"\\udc00x"}', '/a', 'surrogate'],
    ['{"a\\u0000":1}', '/a\u0000', 'NUL'],
    ['{"\\ud800":1}', '/\ufffd', 'surrogate'],
    ['{"x":{"__proto__":{"admin":true}}}', '/x/__proto__', 'not accepted'],
    ['{"constructor":{"prototype":{}}}', '/constructor', 'not accepted'],
    ['{"a/b":{"c~d":"\\u0000"}}', '/a~1b/c~0d', 'NUL'],
    ['{"n":1e400}', '/n', 'out of range'],
    ['{"n":9007199254740993}', '/n', 'too large'],
  ])('is refused for %s', (json, pointer, detail) => {
    expect(forbiddenIn(JSON.parse(json))).toEqual([{ pointer, detail: expect.stringContaining(detail) }]);
  });

  it('is refused when it is deeper than anything we store, however deep', () => {
    expect(forbiddenIn(nested(DEEPEST + 1))[0]).toMatchObject({ detail: 'is nested deeper than 32 levels' });
    expect(forbiddenIn(nested(5_000))).toHaveLength(1);
  });

  it('is refused for a list longer than any of ours', () => {
    expect(forbiddenIn(long(LONGEST_ARRAY))).toEqual([]);
    expect(forbiddenIn(long(LONGEST_ARRAY + 1))).toMatchObject([{ pointer: '/list' }]);
  });

  it('gets at most twenty findings', () => {
    expect(forbiddenIn(Array.from({ length: 100 }, () => '\u0000'))).toHaveLength(20);
  });
});
