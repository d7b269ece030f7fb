import { extentOf, rowsOn } from './extent';
import { facetOf } from './facets';
import { happened } from './happened';
import { rowsOf } from './rows';
import type { Entry } from './entry';

const entry = (id: string, occurredFrom: string, occurredTo: string, issues: string[]) =>
  ({ id, occurredFrom, occurredTo, issues, actors: [{ code: 'RUS' }], family: 'statements', headline: id }) as unknown as Entry; // prettier-ignore

const entries = [
  entry('a', '2019-01-23', '2019-01-23', ['sanctions']),
  entry('b', '2019-02-01', '2019-02-28', ['sanctions', 'essequibo']),
  entry('c', '2020-05-05', '2020-05-05', ['citgo-assets']),
];
const naming = { name: (_: string, key: string) => key, others: (n: number) => `others ${n}`, most: 1 };

describe('what is shown of the timeline', () => {
  it('is what had happened by the day, by the first or the last day that a date can mean', () => {
    expect(happened(entries, '2019-02-10').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(happened(entries, '2019-02-10', 'certain').map(({ id }) => id)).toEqual(['a']);
  });

  it('is counted by value', () => {
    expect(facetOf(entries, 'issue')[0]).toEqual({ value: 'sanctions', count: 2 });
    expect(facetOf(entries, 'year').map(({ value }) => value)).toEqual(['2020', '2019']);
  });

  it('leaves nothing out when there are more groups than rows', () => {
    const rows = rowsOf(entries, 'issue', naming);
    expect(rows.map(({ label, marks }) => [label, marks.length])).toEqual([['sanctions', 2], ['others 2', 2]]); // prettier-ignore
  });

  it('keeps its rows and its extent while the day moves', () => {
    const rows = rowsOf(entries, 'issue', { ...naming, most: 9 });
    const then = rowsOn(rows, Date.parse('2019-02-10') / 86_400_000, false);
    expect(then.map(({ key, marks }) => [key, marks.length])).toEqual([['sanctions', 2], ['essequibo', 1], ['citgo-assets', 0]]); // prettier-ignore
    expect(extentOf(rows)!.last).toBeGreaterThan(extentOf(then)!.last);
    expect(extentOf([])).toBeNull();
  });
});
