import { array, assert, property, string } from 'fast-check';
import { csvLine } from './csv-line';

describe('a line of CSV', () => {
  it('ends with CR LF and leaves plain cells as they are', () => {
    expect(csvLine(['a', '', '2019-01-23', 'Müller'])).toBe('a,,2019-01-23,Müller\r\n');
  });

  it('quotes what would break the line', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines'])).toBe('"a,b","say ""no""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠A1'])(
    'defuses the formula %j',
    (cell) => {
      expect(csvLine([cell])).toContain(`'${cell}`);
    },
  );

  it('leaves numbers as they are', () => {
    expect(csvLine([-2, 0, 1.5])).toBe('-2,0,1.5\r\n');
  });

  it('gives every cell back that was put in', () => {
    assert(
      property(array(string(), { minLength: 2 }), (cells) => {
        expect(readCsvLine(csvLine(cells))).toEqual(
          cells.map((cell) => cell.replace(/^[=+\-@\t\r\n＝＋－＠]/, "'$&")),
        );
      }),
    );
  });
});

/** Reads one line as RFC 4180 says, independently of how it was written. */
function readCsvLine(line: string): string[] {
  const cells = [...`,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
