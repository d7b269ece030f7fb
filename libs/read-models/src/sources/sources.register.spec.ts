import type { RecordedEvent } from '@chancery/kernel';
import { claimsPublished } from '../common/claims/claims-published';
import type { Moment } from '../moment/moment';
import { type Source, sourcesRegister } from './sources.register';

const URL = 'https://example.org/page';
const event = (type: string, occurredOn: string, data: object) =>
  ({ type, occurredOn, recordedAt: '2026-05-01T10:00:00.000Z', position: 1, data: { url: URL, ...data } }) as unknown as RecordedEvent; // prettier-ignore
const page = (published: string | null) =>
  event('SourceRegistered', '2026-01-03', { published, kind: 'media' });
const claimed = (occurredOn: string) => event('SourceClaimRecorded', occurredOn, { claimId: '1', claim: 'It is so.' }); // prettier-ignore
const assessed = (occurredOn: string) =>
  event('ClaimAssessed', occurredOn, { claimId: '1', verdict: 'holds', evidence: ['an-entry'], reason: 'So it is.' }); // prettier-ignore

/** The verdicts on the claims of the page, as they could be read by a day; null: none yet. */
const read = (day: string | null, ...events: RecordedEvent[]) => {
  const source = events.reduce<Source | null>((before, one) => sourcesRegister.evolve(before, one, 'id'), null);
  return claimsPublished(source!.claims, { publishedUpTo: day } as Moment).map(({ verdict }) => verdict);
}; // prettier-ignore

describe('a claim of a source, as it could be read', () => {
  it('is there once the page is out, and not before', () => {
    const events = [page('2026-01-05'), claimed('2026-01-03'), assessed('2026-01-03')];
    expect(read('2026-01-04', ...events)).toEqual([]);
    expect(read('2026-01-05', ...events)).toEqual(['holds']);
    expect(read(null, ...events)).toEqual(['holds']);
  });

  it('goes by the last day of its own date where the page has none, and has its verdict from the day of that', () => {
    const events = [page(null), claimed('2026-01'), assessed('2026-02-10')];
    expect(read('2026-01-30', ...events)).toEqual([]);
    expect(read('2026-01-31', ...events)).toEqual([null]);
    expect(read('2026-02-10', ...events)).toEqual(['holds']);
  });

  it('of which nobody knows the day is known since it was recorded', () => {
    const events = [page(null), claimed('2026-01-03/..'), assessed('2026-01-03/..')];
    expect(read('2026-04-30', ...events)).toEqual([]);
    expect(read('2026-05-01', ...events)).toEqual(['holds']);
  });
});
