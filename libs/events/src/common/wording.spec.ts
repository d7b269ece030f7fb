import { after, clipped, sentence } from './wording';

const named = (code: string) => ({ USA: 'United States', RUS: 'Russia' })[code] ?? code;
const parties = (...codes: string[]) => codes.map((code) => ({ code }));
const actorsOf = (...codes: string[]) =>
  sentence({ actors: parties(...codes) }, named, ({ actors, does }) => `${actors} ${does('acts', 'act')}`);

describe('a headline', () => {
  it('lists up to four parties, and counts the others', () => {
    expect(actorsOf('USA')).toBe('United States acts');
    expect(actorsOf('USA', 'RUS')).toBe('United States and Russia act');
    expect(actorsOf('A', 'B', 'C', 'D')).toBe('A, B, C and D act');
    expect(actorsOf('A', 'B', 'C', 'D', 'E')).toBe('A, B, C and 2 others act');
  });

  it('counts a ministry and its state as one', () => {
    expect(actorsOf('RUS.MFA', 'RUS')).toBe('RUS.MFA acts');
    expect(actorsOf('RUS', 'RUS.MFA', 'RUS.PRES')).toBe('Russia acts');
    expect(actorsOf('RUS.MFA', 'RUS.PRES')).toBe('RUS.MFA and RUS.PRES act');
  });

  it('leaves names out before it cuts words', () => {
    const long = Array.from({ length: 12 }, (_, index) => `${'LONG'.repeat(12)}${index}`);
    expect(actorsOf(...long)).toBe(`${long[0]}, ${long[1]} and 10 others act`);
  });

  it('names nobody twice in different parts', () => {
    const data = { actors: parties('CUB'), subjects: parties('CUB', 'USA') };
    expect(sentence(data, named, ({ subjects }) => subjects)).toBe('United States');
  });

  it('has no lead without something to lead to', () => {
    expect([after(' on ', ''), after(' on ', null), after(' on ', 'oil')]).toEqual(['', '', ' on oil']);
  });

  it('is cut at a word, never inside a character', () => {
    expect(clipped('one two three', 10)).toBe('one two…');
    expect(clipped(`${'a'.repeat(8)}😀😀`, 10).isWellFormed()).toBe(true);
    expect(clipped('😀'.repeat(200)).length).toBeLessThanOrEqual(160);
  });
});
