import { Refusal } from '@chancery/kernel';
import { exitCodeOf, sentenceOf, UsedWrongly } from './failure';

describe('a failure on the command line', () => {
  it('exits 2 when it was used wrongly', () => {
    expect(exitCodeOf(new UsedWrongly('No such file.'))).toBe(2);
    expect(exitCodeOf(new Refusal('INVALID_DATE', '"yesterday" is not a date in EDTF.'))).toBe(2);
  });

  it('exits 1 when it was refused, or went wrong', () => {
    expect(exitCodeOf(new Refusal('HISTORY_FORBIDS', 'It never began.'))).toBe(1);
    expect(exitCodeOf(new TypeError('x is undefined'))).toBe(1);
    expect(exitCodeOf(Object.assign(new Refusal('INVALID_DATE', 'Line 2: no date.'), { line: 2 }))).toBe(1);
  });

  it('is one line without a stack, whatever was quoted', () => {
    const text = sentenceOf(new Error('The file "a\n\u001b[2Jb" is empty.'), false);
    expect(text).toBe('chancery: The file "a [2Jb" is empty.');
  });

  it('shows its stack when asked', () => {
    expect(sentenceOf(new Error('Lost.'), true)).toMatch(/Lost\.\n +at /);
  });
});
