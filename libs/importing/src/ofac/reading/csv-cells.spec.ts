import { csvCells } from './csv-cells';

describe('the cells of a line', () => {
  it.each([
    ['306,"BANCO, S.A.",-0- ,"CUBA"', ['306', 'BANCO, S.A.', '-0-', 'CUBA']],
    ['1, "A" ,"say ""no"""', ['1', 'A', 'say "no"']],
    ['1,,""', ['1', '', '']],
    ['', ['']],
    ['1,', ['1', '']],
    ['""""', ['"']],
  ])('of %j are found', (text, cells) => {
    expect(csvCells(text)).toEqual(cells);
  });

  it.each(['1,"open', '1,"a""', '1,"a"b,2', '"'])('of %j cannot be told', (text) => {
    expect(() => csvCells(text)).toThrow('cannot be read');
  });

  it('take a time that grows with the line and no faster', () => {
    expect(csvCells('"",'.repeat(50_000))).toHaveLength(50_001);
  });
});
