import * as fc from 'fast-check';
import { Refusal } from '../refusal';
import { compareDates } from './days';
import { isEdtf, parseEdtf } from './edtf';

const two = (n: number) => String(n).padStart(2, '0');
// From the year 10 on, so that no decade reaches back before year 1, where bounds are open.
const year = fc.integer({ min: 10, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const day = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const qualified = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
const date = qualified(
  fc.oneof(
    year,
    day,
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
    fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, s]) => `${y}-${s}`),
    year.map((y) => `${y.slice(0, 3)}X`),
  ),
);

describe('any EDTF text', () => {
  it('has a first day that is not after its last', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { from, to } = parseEdtf(text);
        return from !== null && (to === null || from <= to);
      }),
    );
  });

  it('that names a day means that day and the day lies in its month, year, decade and century', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(parseEdtf(text)).toMatchObject({ from: text, to: text, precision: 'day' });
        const [y = '', m = ''] = text.split('-');
        for (const wider of [
          `${y}-${m}`,
          `${y}-${m}-XX`,
          y,
          `${y}-XX-XX`,
          `${y.slice(0, 3)}X`,
          `${y.slice(0, 2)}XX`,
        ]) {
          const { from, to } = parseEdtf(wider);
          expect((from ?? '') <= text && text <= (to ?? '~')).toBe(true);
        }
      }),
    );
  });

  it('agrees with the calendar of JavaScript on which days there are', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        const text = `${y}-${two(m)}-${two(d)}`;
        const there = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(there.getTime()) && there.toISOString().startsWith(text);
        expect(isEdtf(text)).toBe(exists);
      }),
    );
  });

  it('makes an interval with a later one, from the first to the last of their days, and not the other way round', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [first, second] = [a, b].toSorted((x, y) => compareDates(parseEdtf(x), parseEdtf(y))) as [
          string,
          string,
        ];
        const end = parseEdtf(second);
        expect(parseEdtf(`${first}/${second}`)).toMatchObject({ from: parseEdtf(first).from, to: end.to });
        const reversed = (end.from ?? '') > (parseEdtf(first).to ?? '~');
        if (reversed) expect(isEdtf(`${second}/${first}`)).toBe(false);
      }),
    );
  });

  it('makes a set that spans all its members', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 9 }), (members) => {
        const { from, to, precision } = parseEdtf(`[${members.join(',')}]`);
        const spans = members.map(parseEdtf);
        expect(precision).toBe('set');
        expect(from).toBe(spans.map((span) => span.from ?? '').toSorted()[0]);
        expect(to ?? '~').toBe(
          spans
            .map((span) => span.to ?? '~')
            .toSorted()
            .at(-1),
        );
      }),
    );
  });

  it('or any other text gives a date or a refusal, nothing else, and quickly', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...'0129XYTZE-/.?~%[]{},:+ '.split('')), { maxLength: 130 })
        .map((chars) => chars.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          return parseEdtf(text).text === text;
        } catch (error) {
          return error instanceof Refusal && error.code === 'INVALID_DATE';
        }
      }),
      { numRuns: 3000 },
    );
  });
});
