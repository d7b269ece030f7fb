import { momentIn } from './moment-in';

describe('the moment in the address', () => {
  it('is open while nothing is said of knowledge', () => {
    expect(momentIn(new URLSearchParams('asOf=2019-02-01'))).toEqual({
      dispute: 'venezuela', day: '2019-02-01', open: true, moment: { asOf: '2019-02-01' },
    }); // prettier-ignore
  });

  it('is closed at a position of the record', () => {
    const { open, moment } = momentIn(
      new URLSearchParams('knowledge=published&knownAt=2020-01-01&position=12'),
    );
    expect({ open, moment }).toEqual({
      open: false, moment: { knowledge: 'published', knownAt: '2020-01-01', position: 12 },
    }); // prettier-ignore
  });
});
