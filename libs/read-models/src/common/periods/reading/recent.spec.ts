import { Recent } from './recent';

const make = (text: string) => () => [text];

describe('what was asked for last', () => {
  it('is kept as it was, and the longest unused is forgotten first', () => {
    const recent = new Recent<string[]>(2);
    const a = recent.get('a', make('a'));
    recent.get('b', make('b'));
    expect(recent.get('a', make('again'))).toBe(a);
    recent.get('c', make('c'));
    expect(recent.get('a', make('again'))).toBe(a);
    expect(recent.get('b', make('again'))).toEqual(['again']);
  });

  it('weighs no more than allowed, but for the last one', () => {
    const recent = new Recent<string[]>(5, ([text]) => text!.length);
    recent.get('a', make('aaa'));
    recent.get('b', make('bb'));
    expect(recent.get('a', make('again'))).toEqual(['aaa']);
    recent.get('c', make('much too long'));
    expect(recent.get('c', make('again'))).toEqual(['much too long']);
    expect(recent.get('a', make('again'))).toEqual(['again']);
  });

  it('is dropped by whoever made it, and not in place of another', () => {
    const recent = new Recent<string[]>(2);
    const failed = recent.get('a', make('failed'));
    recent.drop('a', failed);
    const a = recent.get('a', make('a'));
    recent.drop('a', failed);
    expect(recent.get('a', make('again'))).toBe(a);
  });
});
