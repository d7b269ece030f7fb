import { names } from './if-none-match';

describe('If-None-Match', () => {
  it.each(['"a"', 'W/"a"', '"x", W/"a"', ' * ', '"a",'])('%j names "a", weak or strong', (header) => {
    expect([names(header, '"a"'), names(header, 'W/"a"')]).toEqual([true, true]);
  });

  it.each([undefined, '', '"b"', 'a', '"A"'])('%j does not name "a"', (header) => {
    expect(names(header, '"a"')).toBe(false);
  });
});
