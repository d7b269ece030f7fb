import { Selection } from './selection';

describe('a selection of programmes', () => {
  it.each([
    ['VENEZUELA*', 'VENEZUELA', true],
    ['VENEZUELA*', 'VENEZUELA-EO13850', true],
    ['VENEZUELA', 'VENEZUELA-EO13850', false],
    ['venezuela-*', 'VENEZUELA-EO13850', true],
    ['*EO138*0', 'VENEZUELA-EO13850', true],
    ['*EO13850*EO13850', 'VENEZUELA-EO13850', false],
    ['V*A*', 'UKRAINE-EO13662', false],
    ['*', 'SDGT', true],
  ])('%s on %s: %s', (pattern, tag, asked) => {
    expect(new Selection([pattern]).askedOf([tag])).toEqual(asked ? [tag] : []);
  });

  it('knows which of its patterns matched nothing', () => {
    const selection = new Selection(['VENEZUELA*', 'CUBA', 'IRAN*']);
    selection.meet(['VENEZUELA', 'IRAN-CON-ARMS-EO']);
    expect(selection.unmatched).toEqual(['CUBA']);
  });

  it('is the same in whatever order it is given', () => {
    expect(new Selection(['iran', 'CUBA', 'CUBA']).key).toBe(new Selection(['cuba', 'IRAN']).key);
  });

  it.each([[[]], [['']], [['A] [B']], [['a'.repeat(81)]]])('refuses %j', (patterns) => {
    expect(() => new Selection(patterns)).toThrow('names no programme');
  });
});
