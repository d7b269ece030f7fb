import { aCommand, anEvent } from '@chancery/testing';
import type { AppendCommand } from '../types';
import { prepare } from './prepared-command';
import { BOUNDS, WaitingLine } from './waiting-line';

const lineOf = (commands: AppendCommand[], bounds = {}) => {
  const line = new WaitingLine({ ...BOUNDS, ...bounds });
  for (const command of commands)
    line.join({ command: prepare(command), resolve: () => undefined, reject: () => undefined });
  return line;
};
const batches = (line: WaitingLine) => {
  const found: string[][] = [];
  while (!line.isEmpty) found.push(line.nextBatch().map(({ command }) => command.commandId));
  return found;
};
const named = (commandId: string, events = [anEvent()]) => aCommand(events, { commandId });
const heavy = (id: string) => named(id, [anEvent({ data: { text: 'x'.repeat(600) } })]);

describe('the waiting line', () => {
  it('gives batches in the order of arrival, up to their bound', () => {
    const line = lineOf(
      ['a', 'b', 'c', 'd', 'e'].map((id) => named(id)),
      { batchEvents: 2 },
    );
    expect(batches(line)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('sends a command that is larger than a batch alone', () => {
    const large = named('large', [anEvent(), anEvent(), anEvent()]);
    expect(batches(lineOf([named('a'), large, named('b')], { batchEvents: 2 }))).toEqual([
      ['a'],
      ['large'],
      ['b'],
    ]);
  });

  it('bounds a batch by bytes too', () => {
    expect(batches(lineOf(['a', 'b', 'c'].map(heavy), { batchBytes: 2000 }))).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps a command that is in the batch already for the next one, and lets others pass', () => {
    const event = anEvent();
    const line = lineOf([named('a', [event]), named('a'), named('b'), named('c', [event])]);
    expect(batches(line)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });

  it('refuses whoever comes when it is full, and takes more once a batch has left', () => {
    const line = lineOf([named('a'), named('b')], { waitingEvents: 2, batchEvents: 1 });
    const join = () =>
      line.join({ command: prepare(named('c')), resolve: () => undefined, reject: () => undefined });
    expect(join).toThrow(expect.objectContaining({ code: 'TOO_MANY_WAITING' }));
    line.nextBatch();
    expect(join).not.toThrow();
  });
});
