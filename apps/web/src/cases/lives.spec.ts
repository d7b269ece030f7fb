import { dayOf } from '../address/days';
import { signOf, spellsOfCase } from './lives';

const turn = (status: string, on: string) => ({ status, on, entryId: 'e' });
const read = (course: object[], since: string | null = null) =>
  spellsOfCase({ course, since } as never, (status) => status).map(
    ({ from, to, look }) => `${look} ${dayOf(from)}–${to === null ? '' : dayOf(to)}`,
  );

describe('the life-line of a case', () => {
  it('is held, let go, and held again as some report', () => {
    const course = [turn('held', '2020-06-12'), turn('held', '2021-10-16'), turn('released', '2023-12-20'), turn('reported_held', '2026-02-04')]; // prettier-ignore
    expect(read(course)).toEqual([
      'full 2020-06-12–2021-10-16', 'full 2021-10-16–2023-12-20', 'over 2023-12-20–2026-02-04', 'part 2026-02-04–',
    ]); // prettier-ignore
  });

  it('is pending from the request, granted, pending again when that is annulled, and over when surrendered', () => {
    const course = [turn('requested', '2020-06-29?'), turn('consented', '2020-07'), turn('granted', '2020-07-31'), turn('annulled', '2020-10-16'), turn('final', '2021-03-17'), turn('surrendered', '2021-10-16')]; // prettier-ignore
    expect(read(course).map((one) => one.split(' ')[0])).toEqual(['paused', 'paused', 'part', 'paused', 'full', 'over']); // prettier-ignore
  });

  it('is drawn from its beginning where no turn is on record, and not at all without a day', () => {
    expect([read([], '2019-01'), read([], null)]).toEqual([['full 2019-01-01–'], []]);
  });

  it('has a sign for a status that the page does not know', () => {
    expect([signOf('held'), signOf('released'), signOf('something new')]).toEqual(['●', '○', '◌']);
  });
});
