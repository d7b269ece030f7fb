import { SHEETS } from './sheets';

const row = {
  question: 'demands', id: 'rus/usa/release', change: 'changed', reason: 'world', causedBy: ['a', 'b'],
  before: null, after: { status: 'open', object: { words: '=HYPERLINK("https://example.org")' } },
}; // prettier-ignore

describe('a table', () => {
  it('says what differs in words, several values of a cell side by side', () => {
    expect(SHEETS.changes.titles).toBe('question,id,change,reason,before,after,causedBy\r\n');
    expect(SHEETS.changes.lineOf(row)).toBe(
      'demands,rus/usa/release,changed,world,,"open: =HYPERLINK(""https://example.org"")",a; b\r\n',
    );
  });

  it('lets no cell run as a formula', () => {
    const named = { ...row, id: '=1+1', causedBy: ['@SUM(A1)'] };
    expect(SHEETS.changes.lineOf(named)).toMatch(/^demands,'=1\+1,.*,'@SUM\(A1\)\r\n$/);
  });

  it('has numbers below zero as numbers', () => {
    const position = {
      actor: { code: 'BLR', name: 'Belarus' }, issue: 'maduro-custody', track: 'declared', score: -2, gap: { declared: -1 },
      basis: { rule: 'human', entryId: 'a' }, evidence: [], contradicting: [],
    }; // prettier-ignore
    expect(SHEETS.positions.lineOf(position)).toBe(
      'BLR,Belarus,maduro-custody,declared,,-2,,,,,,,-1,,human,a,,\r\n',
    );
  });
});
