import { Refusal } from '@chancery/kernel';
import { choice, choices, flag, integer, otherwise, text, texts } from './parameter';
import { readParameters } from './read-parameters';

const DECLARED = {
  actor: texts('Who', { pattern: /^[A-Z]+$/, example: 'RUS' }),
  stance: choices(['supports', 'opposes'], 'How'),
  order: otherwise(choice(['asc', 'desc'], 'Order'), 'asc'),
  limit: otherwise(integer('How many', { minimum: 1, maximum: 500 }), 50),
  programme: texts('Under what', { prose: true }),
  q: text('Words'),
  dryRun: flag('No storing'),
};

const read = (query: string) => readParameters(`/v1/x?${query}`, DECLARED);
const refusal = (query: string): Refusal => {
  try {
    read(query);
  } catch (error) {
    return error as Refusal;
  }
  throw new Error(`${query} was not refused`);
};

describe('query parameters', () => {
  it('have their defaults when left out', () => {
    const nothing = {
      actor: undefined,
      stance: undefined,
      programme: undefined,
      order: 'asc',
      limit: 50,
      q: undefined,
      dryRun: false,
    };
    expect(readParameters('/v1/x', DECLARED)).toEqual(nothing);
    expect(read('&&')).toEqual(nothing);
  });

  it('mean OR when repeated or separated by commas, and name each value once', () => {
    expect(read('actor=RUS,USA&actor=CHN&actor=USA').actor).toEqual(['RUS', 'USA', 'CHN']);
    expect(read('stance=supports,opposes').stance).toEqual(['supports', 'opposes']);
  });

  it('keep a comma with a space behind it, where values are written so', () => {
    expect(read('programme=OFAC+GL+7,+GL+12,EO+13850').programme).toEqual(['OFAC GL 7, GL 12', 'EO 13850']);
    expect(refusal('actor=RUS,+USA').errors).toMatchObject([{ pointer: 'actor' }]);
  });

  it('are decoded as forms write them', () => {
    expect(read('q=Juan+Guaid%C3%B3%2C+a%26b').q).toBe('Juan Guaidó, a&b');
    expect(read('limit=7&order=desc&dryRun=true')).toMatchObject({ limit: 7, order: 'desc', dryRun: true });
  });

  it.each([
    ['actr=RUS', 'actr', 'Did you mean "actor"?'],
    ['Limit=5', 'Limit', 'Did you mean "limit"?'],
    ['__proto__=1', '__proto__', 'Did you mean'],
    ['constructor=1', 'constructor', 'Did you mean'],
    ['stance=suports', 'stance', 'Did you mean "supports"?'],
    ['order=down', 'order', 'Did you mean'],
    ['dryRun=yes', 'dryRun', 'Did you mean'],
    ['limit=0', 'limit', 'a whole number from 1 to 500'],
    ['limit=501', 'limit', 'a whole number from 1 to 500'],
    ['limit=5.5', 'limit', 'a whole number'],
    ['limit=1e2', 'limit', 'a whole number'],
    ['limit=99999999999999999999', 'limit', 'a whole number'],
    ['limit=5&limit=6', 'limit', 'only once'],
    ['order=asc&order=asc', 'order', 'only once'],
    ['q=', 'q', 'no value'],
    ['actor=RUS,,USA', 'actor', 'no value'],
    ['actor=rus', 'actor', 'an example is "RUS"'],
    ['q=a%00b', 'q', 'NUL'],
    [`q=${'x'.repeat(3000)}`, 'q', 'too long'],
  ])('refuse %s and name the parameter', (query, pointer, detail) => {
    expect(refusal(query)).toMatchObject({
      code: 'INVALID_PARAMETER',
      errors: [{ pointer, detail: expect.stringContaining(detail) }],
    });
  });

  it('name every fault at once', () => {
    expect(refusal('actr=1&limit=x&order=up').errors.map(({ pointer }) => pointer)).toEqual([
      'actr',
      'order',
      'limit',
    ]);
  });

  it.each(['q=%', 'q=%zz', 'q=%C3', 'q=%ED%A0%80', '%FF=1'])('refuse %s, which is no UTF-8', (query) => {
    const detail = expect.stringContaining('UTF-8');
    const pointer = query.split('=')[0];
    expect(refusal(query)).toMatchObject({ code: 'INVALID_PARAMETER', errors: [{ pointer, detail }] });
  });

  it('are refused where there are none', () => {
    expect(() => readParameters('/v1/x?a=1', {})).toThrow('This address takes no parameters.');
  });
});
