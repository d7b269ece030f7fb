import * as fc from 'fast-check';
import { dayByDay, goOnByDay, type Mark } from './day-by-day';

interface Named extends Mark {
  readonly at: number;
  readonly name: string;
}

const taking = {
  inOrder: (a: Named, b: Named) => a.at - b.at,
  nothing: '',
  take: (before: string, { name }: Named) => before + name,
};
const shown = (days: readonly { readonly day: string; readonly state: string }[]) =>
  days.map(({ day, state }) => [day, state]);
const taken = (...marks: Named[]) => shown(dayByDay(marks, taking));

/** Of each day the names of what counts by then, in order. */
const fromNothing = (marks: readonly Named[]) =>
  [...new Set(marks.map(({ day }) => day))].toSorted().map((day) => {
    const counted = marks.filter((mark) => mark.day <= day).toSorted(taking.inOrder);
    return [day, counted.map(({ name }) => name).join('')];
  });

/** Each at a place of its own, counting from any day. */
const marks = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 10, max: 22 }).map(String), at: fc.nat({ max: 40 }) }), {
    selector: ({ at }) => at,
    maxLength: 14,
  })
  .map((all): Named[] => all.map((one) => ({ ...one, name: ` ${one.at}` })));

describe('what marks come to, day by day', () => {
  it('grows by those that begin to count on each day', () => {
    expect(
      taken(
        { day: '2019-01-02', at: 2, name: 'b' },
        { day: '2019-01-01', at: 1, name: 'a' },
        { day: '2019-01-02', at: 3, name: 'c' },
      ),
    ).toEqual([
      ['2019-01-01', 'a'],
      ['2019-01-02', 'abc'],
    ]);
  });

  it('is taken in anew when one that counts late belongs before others', () => {
    expect(
      taken(
        { day: '2019-01-01', at: 2, name: 'b' },
        { day: '2019-01-31', at: 1, name: 'a' },
        { day: '2019-02-01', at: 3, name: 'c' },
      ),
    ).toEqual([
      ['2019-01-01', 'b'],
      ['2019-01-31', 'ab'],
      ['2019-02-01', 'abc'],
    ]);
  });

  it('is what all that count by a day come to in order, however late each arrives', () => {
    fc.assert(
      fc.property(marks, (all) => expect(taken(...all)).toEqual(fromNothing(all))),
      { numRuns: 500 },
    );
  });

  it('is the same when it goes on from what it was before something changed', () => {
    const change = fc.record({
      before: marks,
      after: marks,
      since: fc.integer({ min: 9, max: 23 }).map(String),
    });
    fc.assert(
      fc.property(change, ({ before, after, since }) => {
        const memory = { days: [] };
        const isOld = ({ day }: Named) => day < since;
        const changed = [...before.filter(isOld), ...after.filter((one) => !isOld(one))].filter(
          (one, index, all) => all.findIndex(({ at }) => at === one.at) === index,
        );
        goOnByDay({ since: null, memory }, () => before, taking);
        const days = goOnByDay({ since, memory }, (from) => changed.filter(({ day }) => from === null || day >= from), taking); // prettier-ignore
        expect(shown(days)).toEqual(fromNothing(changed));
        expect(memory.days).toBe(days);
      }),
      { numRuns: 500 },
    );
  });

  it('takes in again only what lies after the day that changed', () => {
    const names: string[] = [];
    const counting = {
      ...taking,
      take: (before: string, mark: Named) => {
        names.push(mark.name);
        return taking.take(before, mark);
      },
    };
    const all = ['01', '02', '03', '04'].map((day, at) => ({ day, at, name: day }));
    const memory = { days: [] };
    goOnByDay({ since: null, memory }, () => all, counting);
    names.length = 0;
    const more = [...all, { day: '05', at: 2.5, name: '05' }];
    goOnByDay({ since: '05', memory }, () => more.slice(4), counting);
    expect(names).toEqual(['05', '04']);
  });
});
