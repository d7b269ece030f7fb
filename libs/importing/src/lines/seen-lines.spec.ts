import { SeenLines } from './seen-lines';

describe('lines already seen', () => {
  it('are told from new ones, and from ones that contradict them', () => {
    const seen = new SeenLines();
    expect(seen.see('a', '1')).toBe('new');
    expect(seen.see('a', '1')).toBe('again');
    expect(seen.see('a', '2')).toBe('contradicts');
    expect(seen.see('b', '2')).toBe('new');
  });

  it('are remembered in any number', () => {
    const seen = new SeenLines();
    const ids = Array.from({ length: 20_000 }, (_, index) => `fact-${index}`);
    expect(new Set(ids.map((id) => seen.see(id, id)))).toEqual(new Set(['new']));
    expect(new Set(ids.map((id) => seen.see(id, id)))).toEqual(new Set(['again']));
  });
});
