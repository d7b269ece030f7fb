import { Projections } from '@chancery/projections';
import { openPool, useTestDatabase } from '@chancery/testing';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import { startApi, type RunningApi } from './e2e/start-api';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const CORRECTION = { fields: { occurredOn: '2019-01-26', note: 'Seen later.' }, reason: 'A better source.' };

const pinned = (position: number) =>
  [
    '/timeline?', '/timeline?order=desc&facets=actor,year&count=true&', '/timeline?limit=3&', '/timeline?q=statement&',
    '/timeline?knowledge=published&position=POS&', '/timeline/russia-backs-maduro?',
    '/timeline/russia-backs-maduro/history?', '/events?limit=7&',
  ].map((path) => {
    const published = path.includes('published');
    const knownAt = published ? '2019-06-01' : String(position);
    const asOf = path.startsWith('/events') ? '' : '&asOf=2020-01-01';
    return `${RECORD}${path.replace('POS', String(position))}knownAt=${knownAt}${asOf}`;
  }); // prettier-ignore

const answers = async (from: RunningApi, urls: readonly string[]) =>
  Promise.all(urls.map(async (url) => {
    const { status, headers, text } = await from.get(url);
    return { url, status, text, etag: headers.get('etag'), keep: headers.get('cache-control') };
  })); // prettier-ignore

describe('an address that pins both clocks', () => {
  const { api, database } = useApi(useTestDatabase);

  it('gives the same bytes after a thousand appends, a rebuild and a restart', async () => {
    const events = [
      russiaBacksMaduro,
      ...Array.from({ length: 20 }, (_, n) => statement(`before-${n}`, `2019-03-${10 + n}`)),
    ];
    const { body } = await api().post(`${RECORD}/events`, { events });
    const urls = pinned(body.position);
    const before = await answers(api(), urls);
    for (const { url, status, keep, text } of before)
      expect([url, status, keep, text.length > 200]).toEqual([
        url,
        200,
        'public, max-age=31536000, immutable',
        true,
      ]);

    for (let batch = 0; batch < 10; batch++) {
      const more = Array.from({ length: 99 }, (_, n) =>
        statement(`later-${batch}-${n}`, `2019-0${1 + (n % 9)}-11`),
      );
      const noted = {
        type: 'EventCorrected',
        occurredOn: '2019-02-01',
        data: { target: `before-${batch}`, ...CORRECTION },
      };
      expect((await api().post(`${RECORD}/events`, { events: [...more, noted] })).status).toBe(201);
    }
    await api().post(`${RECORD}/timeline/russia-backs-maduro/corrections`, CORRECTION);
    await api().post(`${RECORD}/timeline/before-19/retractions`, { reason: 'It did not happen.' });
    expect(await answers(api(), urls)).toEqual(before);

    await api().app.get(Projections).rebuild('timeline');
    expect(await answers(api(), urls)).toEqual(before);

    const pool = openPool(database().url);
    const restarted = await startApi(pool);
    expect(await answers(restarted, urls)).toEqual(before);
    await restarted.close();
    await pool.end();
  });

  it('is the address that an unpinned answer names in its meta', async () => {
    const { text, body } = await api().get(`${RECORD}/timeline?limit=5`);
    const { asOf, position } = body.meta;
    const again = await api().get(`${RECORD}/timeline?limit=5&asOf=${asOf}&knownAt=${position}`);
    expect(again.text).toBe(text);
  });
});
