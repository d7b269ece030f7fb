import { type Language, sayIn } from '../messages/say';
import { edtfTexts } from './edtf-texts';
import { doubted, inWords, opened, readDate } from './edtf-words';

const words = (text: string, language: Language = 'en') => {
  const read = readDate(text);
  return 'date' in read ? inWords(read.date, sayIn(edtfTexts, language), language) : read.mistake;
};

describe('a date in words', () => {
  it.each([
    ['2019-01-23', 'on 23 January 2019'],
    ['2020-07?', 'some day in July 2020, uncertain'],
    ['2020~', 'some day in 2020, approximate'],
    ['2020-06-29%', 'on 29 June 2020, uncertain, approximate'],
    ['201X', 'some day from 1 January 2010 to 31 December 2019'],
    ['2019-05/2019-08', 'from 1 May 2019 to 31 August 2019'],
    ['2019-05/..', 'from 1 May 2019, with an end that is open or unknown'],
    ['../2019-05', 'until 31 May 2019, with a beginning that is open or unknown'],
    ['2019-02-30', '"2019-02-30" is not a date in EDTF: February 2019 has 28 days.'],
  ])('%s: %s', (text, says) => expect(words(text)).toBe(says));

  it('is said in Spanish, too', () => {
    expect(words('2020-07?', 'es')).toBe('algún día de julio de 2020, incierto');
  });
});

describe('the helper', () => {
  it('sets and takes away what is uncertain and approximate, and both', () => {
    expect([doubted('2020-07', '?'), doubted('2020-07?', '?'), doubted('2020-07?', '~'), doubted('2020-07%', '~')]).toEqual([
      '2020-07?', '2020-07', '2020-07%', '2020-07?',
    ]); // prettier-ignore
  });

  it('begins an interval, and takes that back', () => {
    expect([opened('2020-07'), opened('2020-07/'), opened('2020/2021')]).toEqual(['2020-07/', '2020-07', '2020/2021']); // prettier-ignore
  });
});
