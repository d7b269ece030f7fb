import { PassThrough } from 'node:stream';
import { showProgress } from './progress';

describe('progress away from a terminal', () => {
  it('ends with a plain line that says how much was done', () => {
    const out = new PassThrough();
    const progress = showProgress('rebuild timeline', 'events', out as unknown as NodeJS.WriteStream);
    progress.at(400, 1000);
    progress.at(1000, 1000);
    progress.end();
    expect(out.read()?.toString()).toMatch(/^rebuild timeline: 1000 of 1000 events, \d+\/s\n$/);
  });

  it('says of slow work how long it will take', () => {
    jest.useFakeTimers();
    const out = new PassThrough();
    const progress = showProgress('kill', 'cycles', out as unknown as NodeJS.WriteStream);
    jest.advanceTimersByTime(10_000);
    progress.at(1, 100);
    jest.useRealTimers();
    expect(out.read()?.toString()).toBe('kill: 1 of 100 cycles, 0.1/s, about 17 min left\n');
  });

  it('says nothing where nothing was done', () => {
    const out = new PassThrough();
    showProgress('import', 'lines', out as unknown as NodeJS.WriteStream).end();
    expect(out.read()).toBeNull();
  });
});
