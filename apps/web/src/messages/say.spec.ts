import { languageOf, sayIn, texts } from './say';

const some = texts({
  en: { found: '{n} {n|entry|entries} found' },
  es: { found: '{n} {n|entrada encontrada|entradas encontradas}' },
});

describe('a text of the page', () => {
  it('counts', () => {
    expect(sayIn(some, 'en')('found', { n: 1 })).toBe('1 entry found');
    expect(sayIn(some, 'es')('found', { n: 2 })).toBe('2 entradas encontradas');
  });

  it('writes numbers as the language does', () => {
    expect(sayIn(some, 'en')('found', { n: 12_345 })).toBe('12,345 entries found');
  });

  it('takes values as they are, whatever they contain', () => {
    const hostile = texts({ en: { by: 'by {who}' }, es: { by: 'de {who}' } });
    expect(sayIn(hostile, 'en')('by', { who: '$& {who} <b>' })).toBe('by $& {who} <b>');
  });
});

describe('the language', () => {
  it.each([['es-VE', 'es'], ['en', 'en'], ['fr', 'en']])('of %s is %s', (asked, got) => {
    expect(languageOf(asked)).toBe(got);
  }); // prettier-ignore
});
