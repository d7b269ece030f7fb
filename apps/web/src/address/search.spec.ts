import { carried, changed, listed, withSearch } from './search';

describe('the address of the page', () => {
  it('takes several values of one parameter as a list', () => {
    expect(listed('USA,RUS')).toEqual(['USA', 'RUS']);
    expect(listed('OFAC GL 7, GL 12,US EO 13850')).toEqual(['OFAC GL 7, GL 12', 'US EO 13850']);
    expect(listed(null)).toEqual([]);
  });

  it('drops what is empty and keeps what it was not asked to change', () => {
    const search = new URLSearchParams('asOf=2019-01-23&issue=sanctions');
    expect(withSearch('/', changed(search, { issue: [], q: 'oil' }))).toBe('/?asOf=2019-01-23&q=oil');
  });

  it('carries the moment from view to view, and no filter', () => {
    const search = new URLSearchParams('asOf=2019-01-23&knowledge=published&q=oil&entry=x&lang=es');
    expect(withSearch('/positions', carried(search))).toBe(
      '/positions?asOf=2019-01-23&knowledge=published&lang=es',
    );
  });

  it('reads like an address, not like a code', () => {
    expect(withSearch('/', new URLSearchParams({ party: 'person:alex-saab,USA' }))).toBe(
      '/?party=person:alex-saab,USA',
    );
  });
});
