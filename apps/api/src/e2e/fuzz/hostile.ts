import * as fc from 'fast-check';

const QUERIES = [
  "'; drop table es.event; --", "' or 1=1 --", "\\'; select pg_sleep(9) --", '1; select 1', '$1', '?', "E'\\\\x00'",
  '$.data[*] ? (@.code == "RUS")', '$..*', '{"$gt":""}', "data->>'code'", '(((((', '"not closed', 'a & | ! b:*',
  '<->', '*', '%', '_', '%%%', '\\', '${7*7}', '{{7*7}}', '../../../etc/passwd', '..', '.', '//', '<script>',
]; // prettier-ignore
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'toJSON', 'null', 'undefined']; // prettier-ignore
const DATES = [
  '2019-02-30', '2019-13', '2019-00-10', '2019-02-29', '0000', '-0001', '9999-12-31', '10000-01-01', '-5000', 'Y-170000002',
  'Y2147483648', '+275760-09-13T00:00:00.001Z', '2019-01-01T25:00:00Z', '2019-01-01T00:00:00+99:00', '2019-W54', '2019-366',
  '2019-01-01/2018-01-01', '../..', '2019/..', '/2019', '201X', 'XXXX-XX', '2019-24', '2019~?%', 'infinity', 'now', 'today',
]; // prettier-ignore
const NUMBERS = [
  '-1', '0', '-0', '1.5', '1e3', '0x10', '١٢', '１２', '2147483648', '9007199254740993', '9223372036854775808', '9'.repeat(400), 'NaN', 'Infinity',
]; // prettier-ignore
const UNICODE = [
  '\u202egnihton', '\u200b', '\ufeff', '\u0000', 'a\u0000b', 'a\u0301'.repeat(300), '🇻🇪', '👩‍👩‍👧‍👦'.repeat(40), 'ＵＳＡ', 'İ', 'ß', 'ﬁ',
  '\u2028', '\r\nSet-Cookie: a=b', '\u001b[31m', '\u{10ffff}', '\ufffe', ' ', '\t', 'РUS', 'usa\u0307', '\u0085',
]; // prettier-ignore

/** Texts that have broken something somewhere, and any other text; well-formed UTF-16. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...QUERIES, ...NAMES, ...DATES, ...NUMBERS, ...UNICODE, '') },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(257), 'é'.repeat(3_000), ','.repeat(900)) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed()) },
);

/** In percent-encoding, right or wrong. */
export const hostileEncoded: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: hostileText.map(encodeURIComponent) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('%', '%zz', '%00', '%ff', '%C0%AF', '%ED%A0%80', '%2e%2e', '%25', '+'),
  },
);

export const impossibleDate = fc.constantFrom(
  '2019-02-30', '2019-13', '2019-00-10', '2019-02-29', '2019-01-01T25:00:00Z', '2019-W54', 'last week', '', ' ', '2019-1-1', '20190101x',
); // prettier-ignore

/** What an HTTP header can carry (RFC 9110: visible characters, blanks, tabs and bytes above 0x7f). */
export const hostileHeader: fc.Arbitrary<string> = fc.oneof(
  hostileText.map((text) => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')),
  fc.constantFrom(
    'x'.repeat(9_000),
    '*',
    'W/"x"',
    '"',
    ',,,',
    'bytes=0-',
    'a; q=2',
    'application/json',
    '\xff\xfe',
  ),
);

export const awkwardKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NAMES, ...QUERIES, '', '\u0000', '/', '~', '~1', 'a/b', '\u202e'),
  hostileText.map((text) => `zz${text}`),
);
