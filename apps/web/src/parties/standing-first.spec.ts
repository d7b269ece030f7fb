import { standingFirst } from './standing-first';

describe('rows of a part', () => {
  it('are those that stand, the latest begun first, then those that are over', () => {
    const rows = [
      { id: 'over', since: '2024-01-01', ended: true },
      { id: 'old', since: '2015', ended: false },
      { id: 'new', since: '2019-01-23', ended: false },
      { id: 'undated', since: null, ended: false },
    ];
    expect(standingFirst(rows, ({ ended }) => ended).map(({ id }) => id)).toEqual(['new', 'old', 'undated', 'over']); // prettier-ignore
  });
});
