import { keyed } from './stream-key';

describe('a stream key', () => {
  it('holds slugs, and a word for what is not known', () => {
    expect(keyed('sanction', 'USA', 'US EO 13850', null, undefined, '')).toBe(
      'sanction/usa/us-eo-13850/unnamed/unnamed/unnamed',
    );
  });

  it('tells texts apart that leave nothing behind as a slug', () => {
    const [one, another] = [keyed('sanction', 'Указ'), keyed('sanction', 'Приказ')];
    expect(one).toMatch(/^sanction\/[0-9a-f]{16}$/);
    expect(one).not.toBe(another);
  });

  it('stays a key of its own when its parts are endless', () => {
    const [one, another] = ['a', 'b'].map((end) => keyed('custody', `${'x'.repeat(400)}${end}`));
    expect(one!.length).toBeLessThanOrEqual(255);
    expect(one).not.toBe(another);
  });
});
