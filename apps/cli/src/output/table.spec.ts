import { tableLines, wrap, type Column } from './table';

interface Row {
  readonly day: string;
  readonly text: string;
}

const columns: readonly Column<Row>[] = [
  { title: 'DAY', width: 10, of: ({ day }) => day },
  { title: 'WHAT', width: 40, of: ({ text }) => text },
];

describe('a table', () => {
  it('lines up its columns under their headings', () => {
    expect([...tableLines(columns, [{ day: '2019-01-23', text: 'Guaidó takes an oath' }], 60)]).toEqual([
      'DAY         WHAT',
      '----        ----',
      '2019-01-23  Guaidó takes an oath',
    ]);
  });

  it('wraps what does not fit and cuts nothing', () => {
    const text = 'The National Assembly declares the presidency usurped and itself in charge';
    const lines = [...tableLines(columns, [{ day: '2019-01-15', text }], 36)].slice(2);
    expect(lines.every((line) => line.length <= 36)).toBe(true);
    expect(lines.map((line) => line.slice(12)).join(' ')).toBe(text);
  });

  it('does not let a cell steer the terminal', () => {
    expect(wrap('red \u001b[31malert\u202e', 40)).toEqual(['red [31malert']);
  });

  it('breaks a word that is longer than its column', () => {
    expect(wrap('person:edmundo-gonzalez', 10)).toEqual(['person:edm', 'undo-gonza', 'lez']);
  });
});
