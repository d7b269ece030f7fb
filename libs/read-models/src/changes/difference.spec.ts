import { difference } from './difference';

const row = (id: string, says: string, ...evidence: string[]) => ({
  id,
  row: { id, says, evidence },
  state: says,
  text: `${says} ${evidence.join()}`,
  entries: evidence,
});
const told = (...args: Parameters<typeof difference>) =>
  difference(...args).map(({ id, change, causedBy, reason }) => [id, change, causedBy.join(), reason]);

describe('the difference between two moments', () => {
  it('tells what has appeared, changed, been said again and gone, with the entries that made it so', () => {
    const before = [row('a', 'no', 'one'), row('b', 'yes', 'one'), row('c', 'yes', 'one'), row('d', 'yes', 'one')];
    const after = [row('a', 'yes', 'one', 'two'), row('b', 'yes', 'one', 'three'), row('d', 'yes', 'one'), row('e', 'yes', 'four')];
    expect(told('positions', 'world', before, after)).toEqual([
      ['a', 'changed', 'two', 'world'],
      ['b', 'restated', 'three', 'world'],
      ['c', 'disappeared', 'one', 'world'],
      ['e', 'appeared', 'four', 'world'],
    ]);
  }); // prettier-ignore

  it('names what it rests on when that is known otherwise, and nobody when time has passed', () => {
    const [before, after] = [[row('a', 'no', 'one')], [row('a', 'yes', 'one')]];
    expect(told('positions', 'knowledge', before, after)).toEqual([['a', 'changed', 'one', 'knowledge']]);
    expect(told('positions', 'world', before, after)).toEqual([['a', 'changed', '', 'world']]);
  });

  it('names the entry by which an answer ended', () => {
    const ended = { ...row('a', '', 'one', 'two'), row: null };
    expect(told('recognitions', 'world', [row('a', 'yes', 'one')], [ended])).toEqual([
      ['a', 'disappeared', 'two', 'world'],
    ]);
    expect(told('recognitions', 'world', [ended], [ended])).toEqual([]);
  });

  it('is none between two moments that are the same', () => {
    expect(told('positions', 'world', [row('a', 'yes', 'one')], [row('a', 'yes', 'one')])).toEqual([]);
  });
});
