import { columnsOf, csvOf } from './csv';

const hostile = {
  id: 'x', occurredOn: '2019', headline: '=cmd()', summary: 'He said "no", twice', actors: [{ code: 'USA' }, { code: 'RUS' }],
  targets: [], issues: ['a', 'b'], stance: null, score: -2, sources: [{ url: 'https://example.org' }],
}; // prettier-ignore

describe('the table to take along', () => {
  it('is no formula and keeps its columns', () => {
    const columns = columnsOf<typeof hostile>(['id', 'occurredOn', 'headline', 'summary', 'actors', 'targets', 'issues', 'stance', 'score', 'sources']); // prettier-ignore
    expect(csvOf([hostile], columns).split('\r\n')).toEqual([
      'id,occurredOn,headline,summary,actors,targets,issues,stance,score,sources',
      `x,2019,'=cmd(),"He said ""no"", twice",USA RUS,,a b,,-2,https://example.org`,
    ]);
  });
});
