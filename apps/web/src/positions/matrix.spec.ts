import { arranged, hasGap, rowsOf } from './matrix';
import type { Issue, Position } from './use-positions';

const stand = (code: string, name: string, issue: string, more: Partial<Position> = {}): Position =>
  ({
    actor: { code, name },
    issue,
    track: 'declared',
    choice: null,
    score: 1,
    gap: null,
    ...more,
  }) as Position;
const issue = { slug: 'sanctions', kind: 'polar', options: [] } as unknown as Issue;
const gap = { declared: -2, enacted: 3 };
const rows = rowsOf([
  stand('USA', 'United States', 'sanctions', { score: 3 }),
  stand('ESP', 'España', 'sanctions', { score: -2, gap }),
  stand('ESP', 'España', 'sanctions', { track: 'enacted', score: 3, gap }),
  stand('CUB', 'Cuba', 'sanctions', { score: -3 }),
  stand('CUB', 'Cuba', 'essequibo'),
  stand('CUB', 'Cuba', 'elections-2018'),
]);
const names = (wish: Partial<Parameters<typeof arranged>[1]>) =>
  arranged(rows, { q: '', onlyGaps: false, sort: 'most', ...wish }, [issue]).map(({ code }) => code);

describe('the matrix', () => {
  it('has one row a party and words beside deeds in one cell', () => {
    expect(rows.map(({ code, stands }) => [code, stands])).toEqual([['USA', 1], ['ESP', 2], ['CUB', 3]]); // prettier-ignore
    const cell = rows[1]!.cells.get('sanctions')!;
    expect([cell.declared?.score, cell.enacted?.score, hasGap(cell)]).toEqual([-2, 3, true]);
  });

  it('is ordered by stands, by name, or by the side taken on an issue', () => {
    expect(names({})).toEqual(['CUB', 'ESP', 'USA']);
    expect(names({ sort: 'name' })).toEqual(['CUB', 'ESP', 'USA']);
    expect(names({ sort: 'sanctions' })).toEqual(['USA', 'ESP', 'CUB']);
  });

  it('finds a party by part of its name without accents, or by code, and those that say and do differently', () => {
    expect(names({ q: 'espana' })).toEqual(['ESP']);
    expect(names({ q: 'usa' })).toEqual(['USA']);
    expect(names({ onlyGaps: true })).toEqual(['ESP']);
  });
});
