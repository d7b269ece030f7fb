import { readTileAddress, tileAddress, widthIn } from './tile-address';

describe('the address of a tile', () => {
  it('is spelt as in C2SP tlog-tiles', () => {
    expect(tileAddress({ level: 0, index: 1234067, width: 256 })).toBe('0/x001/x234/067');
    expect(tileAddress({ level: 'entries', index: 273, width: 112 })).toBe('entries/273.p/112');
  });

  it.each(['0/000', '63/x999/999.p/255', 'entries/x001/x234/067', '1/000.p/1'])('%s is read back', (text) => {
    expect(tileAddress(readTileAddress(text)!)).toBe(text);
  });

  it.each([
    '64/000', '00/000', '0/0', '0/1234', '0/x000/000', '0/001/000', '0/000.p/0', '0/000.p/256', '0/000.p/01',
    '0/000.p', 'entries', 'data/000', '0/x999/x999/x999/x999/x999/999', '',
  ])('%s is none', (text) => {
    expect(readTileAddress(text)).toBeNull();
  }); // prettier-ignore

  it('names the tiles of the example in the specification, a tree of 70,000', () => {
    const size = 70_000;
    expect([widthIn(size, 0, 272), widthIn(size, 0, 273), widthIn(size, 0, 274)]).toEqual([256, 112, 0]);
    expect([widthIn(size, 1, 0), widthIn(size, 1, 1), widthIn(size, 2, 0)]).toEqual([256, 17, 1]);
    expect([widthIn(256, 0, 0), widthIn(256, 1, 0)]).toEqual([256, 1]);
  });
});
