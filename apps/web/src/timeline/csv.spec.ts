import { entriesCsv } from './csv';
import type { Entry } from './entry';

const hostile = {
  id: 'x', occurredOn: '2019', status: 'current', type: 'T', headline: '=cmd()', summary: 'He said "no", twice',
  actors: [{ code: 'USA' }, { code: 'RUS' }], targets: [], issues: ['a', 'b'], stance: null, confidence: null,
  sources: [{ url: 'https://example.org' }],
} as unknown as Entry; // prettier-ignore

describe('the table to take along', () => {
  it('is no formula and keeps its columns', () => {
    expect(entriesCsv([hostile]).split('\r\n')[1]).toBe(
      `x,2019,current,T,'=cmd(),"He said ""no"", twice",USA RUS,,a b,,,https://example.org`,
    );
  });
});
