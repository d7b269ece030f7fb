import { searchIndex } from './search-index';
import { searchQuery } from './search-query';
import { wordsOf } from './words-of';

describe('the words of a text', () => {
  it.each([
    ['Guaidó took an oath', ['guaido', 'took', 'an', 'oath']],
    ['sanctions, sanctioned; SANCTIONING', ['sanction', 'sanction', 'sanction']],
    ['US EO 13850', ['us', 'eo', '13850']],
    ["Saab's appeal", ['saab', 's', 'appeal']],
    ['Łódź, Köln, Søren, straße', ['lodz', 'koln', 'soren', 'strass']],
    ['Мадуро 马杜罗 مادورو', ['мадуро', '马杜罗', 'مادورو']],
    ['Gu\u0061ido\u0301 decomposed', ['guaido', 'decompos']],
    ['😀 hola😀', ['hola']],
    ['... — !', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the index of texts', () => {
  it('holds each word once, with all its places', () => {
    expect(searchIndex(['oil and more oil'])).toBe('oil:1,4 and:2 more:3');
  });

  it('leaves a gap between texts, so that no phrase runs across', () => {
    expect(searchIndex(['new oil', null, 'gold'])).toBe('new:1 oil:2 gold:5');
  });

  it('has the words that a query looks for, whatever the script', () => {
    for (const text of [
      'Nicolás Maduro',
      'Мадуро в Москве',
      'Ünal İstanbul',
      'naïve façade',
      'x'.repeat(300),
    ])
      for (const word of wordsOf(text)) expect(searchIndex([text]).split(/[ :]/)).toContain(word);
  });

  it('keeps places within what Postgres can hold', () => {
    expect(searchIndex([`${'a '.repeat(17_000)}b`])).toMatch(/ b:16383$/);
  });
});

describe('a typed query', () => {
  it.each([
    ['maduro', `'maduro'`],
    ['maduro released', `('maduro' & 'releas')`],
    ['"alex saab"', `('alex' <-> 'saab')`],
    ['oil -gas', `('oil' & !'ga')`],
    ['oil OR gas', `'oil' | 'ga'`],
    ['a b OR c', `('a' & 'b') | 'c'`],
    ['carac*', `'carac':*`],
    ['sanctions*', `('sanctions':* | 'sanction')`],
    ['OR oil OR', `'oil'`],
    ['"unclosed phrase', `('unclos' <-> 'phrase')`],
  ])('%s', (typed, query) => {
    expect(searchQuery(typed)).toBe(query);
  });

  it("cannot break out of Postgres' syntax", () => {
    expect(searchQuery(`x' | 'y' & !(:* <->`)).toBe(`('x' & 'y')`);
  });

  it('refuses more words than anybody types', () => {
    expect(() => searchQuery('word '.repeat(40))).toThrow('more than 32 words');
  });
});
