import { standOf, strengthOf } from './stand';

const options = ['person:nicolas-maduro', 'none-legitimate', 'person:juan-guaido'].map((id) => ({ id }));
const chosen = (code: string) => ({ choice: { code }, score: null });

describe('how a stand is drawn', () => {
  it('is by side for what is for or against, however strongly', () => {
    const kinds = [3, 1, 0, -2].map((score) => standOf({ choice: null, score }, []));
    expect(kinds).toEqual(['for', 'for', 'neutral', 'against']);
    expect(strengthOf({ choice: null, score: -2 })).toBe(2);
  });

  it('is by the place of the option among those that name somebody', () => {
    expect(standOf(chosen('person:nicolas-maduro'), options)).toBe('choice-1');
    expect(standOf(chosen('person:juan-guaido'), options)).toBe('choice-2');
    expect(standOf(chosen('none-legitimate'), options)).toBe('none');
    expect(standOf(chosen('person:somebody-else'), options)).toBe('choice-3');
  });

  it('tells a side that was given up from one that is neither for nor against', () => {
    expect(standOf({ choice: null, score: null }, options)).toBe('withdrawn');
  });
});
