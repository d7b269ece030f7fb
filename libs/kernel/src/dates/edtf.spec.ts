import { Refusal } from '../refusal';
import { isEdtf, parseEdtf } from './edtf';
import type { DatePrecision } from './historical-date';

const refusalOf = (text: unknown): Refusal => {
  try {
    parseEdtf(text as string);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${String(text)} was not refused.`);
};

type Row = [text: string, from: string | null, to: string | null, precision: DatePrecision];

// Every example of https://www.loc.gov/standards/datetime/ (4 February 2019), with the days it means.
const LEVEL_0: Row[] = [
  ['1985-04-12', '1985-04-12', '1985-04-12', 'day'],
  ['1985-04', '1985-04-01', '1985-04-30', 'month'],
  ['1985', '1985-01-01', '1985-12-31', 'year'],
  ['1985-04-12T23:20:30', '1985-04-12', '1985-04-12', 'instant'],
  ['1985-04-12T23:20:30Z', '1985-04-12', '1985-04-12', 'instant'],
  ['1985-04-12T23:20:30-04', '1985-04-13', '1985-04-13', 'instant'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12', '1985-04-12', 'instant'],
  ['1964/2008', '1964-01-01', '2008-12-31', 'interval'],
  ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'interval'],
  ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', 'interval'],
  ['2004-02-01/2005-02', '2004-02-01', '2005-02-28', 'interval'],
  ['2004-02-01/2005', '2004-02-01', '2005-12-31', 'interval'],
  ['2005/2006-02', '2005-01-01', '2006-02-28', 'interval'],
];

const LEVEL_1: Row[] = [
  ['Y170000002', '9999-12-31', null, 'year'],
  ['Y-170000002', null, '0001-01-01', 'year'],
  ['2001-21', '2001-03-01', '2001-05-31', 'season'],
  ['1984?', '1984-01-01', '1984-12-31', 'year'],
  ['2004-06~', '2004-06-01', '2004-06-30', 'month'],
  ['2004-06-11%', '2004-06-11', '2004-06-11', 'day'],
  ['201X', '2010-01-01', '2019-12-31', 'decade'],
  ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
  ['1985-04-XX', '1985-04-01', '1985-04-30', 'month'],
  ['1985-XX-XX', '1985-01-01', '1985-12-31', 'year'],
  ['1985-04-12/..', '1985-04-12', null, 'interval'],
  ['1985-04/..', '1985-04-01', null, 'interval'],
  ['1985/..', '1985-01-01', null, 'interval'],
  ['../1985-04-12', null, '1985-04-12', 'interval'],
  ['../1985-04', null, '1985-04-30', 'interval'],
  ['../1985', null, '1985-12-31', 'interval'],
  ['1985-04-12/', '1985-04-12', null, 'interval'],
  ['1985-04/', '1985-04-01', null, 'interval'],
  ['1985/', '1985-01-01', null, 'interval'],
  ['/1985-04-12', null, '1985-04-12', 'interval'],
  ['/1985-04', null, '1985-04-30', 'interval'],
  ['/1985', null, '1985-12-31', 'interval'],
  ['-1985', null, '0001-01-01', 'year'],
];

const LEVEL_2: Row[] = [
  ['2001-34', '2001-04-01', '2001-06-30', 'season'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'set'],
  ['[..1760-12-03]', null, '1760-12-03', 'set'],
  ['[1760-12..]', '1760-12-01', null, 'set'],
  ['[1760-01,1760-02,1760-12..]', '1760-01-01', null, 'set'],
  ['[1667,1760-12]', '1667-01-01', '1760-12-31', 'set'],
  ['[..1984]', null, '1984-12-31', 'set'],
  ['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31', 'set'],
  ['{1960,1961-12}', '1960-01-01', '1961-12-31', 'set'],
  ['{..1984}', null, '1984-12-31', 'set'],
  ['2004-06~-11', '2004-06-11', '2004-06-11', 'day'],
  ['2004?-06-11', '2004-06-11', '2004-06-11', 'day'],
  ['?2004-06-~11', '2004-06-11', '2004-06-11', 'day'],
  ['2004-%06-11', '2004-06-11', '2004-06-11', 'day'],
  ['156X-12-25', '1560-12-25', '1569-12-25', 'decade'],
  ['15XX-12-25', '1500-12-25', '1599-12-25', 'century'],
  ['1XXX-XX', '1000-01-01', '1999-12-31', 'millennium'],
  ['1XXX-12', '1000-12-01', '1999-12-31', 'millennium'],
  ['1984-1X', '1984-10-01', '1984-12-31', 'year'],
  ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20', 'interval'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'interval'],
];

describe('an EDTF text', () => {
  it.each([...LEVEL_0, ...LEVEL_1, ...LEVEL_2])('%s means %s to %s, as a %s', (text, from, to, precision) => {
    expect(parseEdtf(text)).toMatchObject({ text, from, to, precision });
  });

  it.each([
    ['2004-06-11', false, false],
    ['1984?', true, false],
    ['2004-06~', false, true],
    ['2004-06-11%', true, true],
    ['1984~/2004-06', false, true],
    ['1984?/2004%', true, true],
    ['?2004-06-~11', true, true],
    ['[1667?,1668]', true, false],
    ['Y170000002~', false, true],
    ['2001-21?', true, false],
  ])('%s is uncertain: %s, approximate: %s', (text, uncertain, approximate) => {
    expect(parseEdtf(text)).toMatchObject({ uncertain, approximate });
  });

  it.each([
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['200X-02-29', '2000-02-29', '2008-02-29'],
    ['2019-02-3X', null, null],
    ['2019-XX-31', '2019-01-31', '2019-12-31'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2019-30', '2019-12-01', '2020-02-29'],
    ['2019-41', '2019-07-01', '2019-12-31'],
    ['2019-12-31T23:30:00-01:00', '2020-01-01', '2020-01-01'],
    ['2016-12-31T23:59:60Z', '2016-12-31', '2016-12-31'],
    ['2026-01-20T08:15:00.123Z', '2026-01-20', '2026-01-20'],
    ['0000', null, '0001-01-01'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['-0099/0001', null, '0001-12-31'],
    ['-019X', null, '0001-01-01'],
  ])('knows the calendar: %s is %s to %s', (text, from, to) => {
    if (from === null && to === null) expect(isEdtf(text)).toBe(false);
    else expect(parseEdtf(text)).toMatchObject({ from, to });
  });

  it.each([
    ['2019-02-30', 'February 2019 has 28 days'],
    ['2020-02-30', 'February 2020 has 29 days'],
    ['2019-13', 'there is no month 13'],
    ['2019-00', 'there is no month 00'],
    ['2019-01-00', 'there is no day 00'],
    ['2019-01-32', 'there is no day 32'],
    ['201X-02-30', 'February has no day 30'],
    ['2019-05/2019-03', 'it ends before it begins'],
    ['-0500/-0600', 'it ends before it begins'],
    ['[1672..1670]', 'it ends before it begins'],
    ['..', 'write it as'],
    ['/', 'an interval needs at least one day'],
    ['../..', 'an interval needs at least one day'],
    ['2019/2020/2021', 'an interval has one "/"'],
    ['[2019', 'the bracket is not closed'],
    ['[2019}', 'the bracket is not closed'],
    ['[]', 'write it as'],
    ['[..]', 'names a day'],
    ['[2019,]', 'write it as'],
    ['[[2019]]', 'write it as'],
    ['[2019..2020..2021]', 'a range has one ".."'],
    ['XXXX', 'no digit is known'],
    ['20X9-21', undefined],
    ['2019-21-04', 'there is no month 21'],
    ['Y2019', 'Y is for years of 5 to 12 digits'],
    ['Y02019', 'Y is for years'],
    ['Y17E8', 'Y is for years'],
    ['1950S2', 'write it as'],
    ['20190123', 'write it as'],
    ['2019-1-2', 'write it as'],
    ['19', 'write it as'],
    ['2019 ', 'write it as'],
    ['2019-01-23\n', 'write it as'],
    ['２０１９', 'write it as'],
    ['January 2019', 'write it as'],
    ['2019-01-23??', 'write it as'],
    ['2019-01-23T25:00:00Z', 'up to 23:59:59'],
    ['2019-02-29T10:00:00Z', 'February 2019 has 28 days'],
    ['2019-13-01T10:00:00Z', 'there is no month 13'],
    ['2019-01-23T10:00:00+15:00', 'is not an offset'],
    ['2019-01-23T10:00', 'to the second'],
    ['', 'it is empty'],
    [`[${'2019,'.repeat(40)}2019]`, 'more than 120 characters'],
  ])('%j is refused: %s', (text, why = 'a season needs all digits') => {
    const { code, message } = refusalOf(text);
    expect(code).toBe('INVALID_DATE');
    expect(message).toContain(why);
  });

  it.each([null, undefined, 2019, {}, []])('%p, which is no text, is refused', (value) => {
    expect(refusalOf(value).code).toBe('INVALID_DATE');
  });

  it('is never quoted at length in a refusal', () => {
    expect(refusalOf('\u0000'.repeat(100_000)).message.length).toBeLessThan(500);
  });
});
