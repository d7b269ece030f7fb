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

  it('says nothing where nothing was done', () => {
    const out = new PassThrough();
    showProgress('import', 'lines', out as unknown as NodeJS.WriteStream).end();
    expect(out.read()).toBeNull();
  });
});
