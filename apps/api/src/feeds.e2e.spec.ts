import { useTestDatabase } from '@chancery/testing';
import { ENTRIES, HOSTILE, RECORD, recordAll, SHOWN, sources } from './e2e/publishable';
import { readAtom } from './e2e/read-atom';
import { useApi } from './e2e/use-api';

const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);

describe('a feed of the timeline', () => {
  const { api } = useApi(useTestDatabase);
  const get = (query: string) => api().get(`${RECORD}/timeline?${query}`);
  const feed = async (query: string) => readAtom((await get(query)).text);
  let position: number;
  beforeAll(async () => {
    position = await recordAll(api());
  });

  it('as Atom is XML with all that RFC 4287 asks for, and says what was recorded as it was', async () => {
    const { status, headers, text } = await get('format=atom');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const { feeds, entries } = readAtom(text);
    for (const one of [...feeds, ...entries])
      expect(one).toMatchObject({
        id: [expect.stringMatching(/^https:/)],
        title: [expect.anything()],
        updated: [INSTANT],
      });
    expect(new Set(entries.map(({ id }) => id![0])).size).toBe(ENTRIES.length);
    const hostile = entries.find(({ id }) => id![0]!.endsWith('/hostile'))!;
    expect(hostile.summary).toEqual([HOSTILE.replace('\u0001', '')]);
    expect(hostile.via).toEqual([sources[0]!.url]);
    expect(feeds[0]!.subtitle![0]).toContain(`position ${position} of the record`);
  });

  it('as Atom begins with what became known last, a retraction too, and ends with what was recorded first', async () => {
    const { entries } = await feed('format=atom');
    const ids = entries.map(({ id }) => id![0]!.split('/').at(-1));
    expect(ids).toEqual([
      'withdrawn',
      ...ENTRIES.map(({ id }) => id)
        .toReversed()
        .filter((id) => id !== 'withdrawn'),
    ]);
    expect(entries[0]!.title![0]).toMatch(/^Retracted: /);
    const updated = entries.map((entry) => entry.updated![0]!);
    expect(updated).toEqual(updated.toSorted().toReversed());
    const current = await feed('format=atom&status=current');
    expect(current.entries).toHaveLength(SHOWN);
  });

  it('as Atom leads from page to page', async () => {
    const ids: string[] = [];
    for (let address: string | undefined = `${api().url}${RECORD}/timeline?format=atom&limit=4`; address;) {
      const answer = await fetch(address);
      const { feeds, entries } = readAtom(await answer.text());
      ids.push(...entries.map(({ id }) => id![0]!));
      address = feeds[0]!.next?.[0];
      expect(/rel="next"/.test(answer.headers.get('link') ?? '')).toBe(address !== undefined);
    }
    expect(new Set(ids).size).toBe(ENTRIES.length);
    expect(ids).toHaveLength(ENTRIES.length);
  });

  it.each(['', '&knownAt=0', '&knowledge=published', '&knowledge=published&knownAt=2019-02'])('as Atom is empty where nothing matches%s', async (moment) => {
    const { feeds, entries } = await feed(`format=atom&q=nothingofthesort${moment}`);
    expect([entries.length, feeds[0]!.updated]).toEqual([0, [INSTANT]]);
  }); // prettier-ignore

  it('as JSON Feed has dates of the record, and when it happened is told as exactly as it is known', async () => {
    const { headers, body } = await get('format=jsonfeed&limit=3');
    expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    expect(body).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String),
      language: 'en',
    });
    expect(body.items.map(({ _dipl }: any) => [_dipl.entryId, _dipl.occurredOn, _dipl.status])).toEqual([
      ['withdrawn', '2019-06-01', 'retracted'],
      ['late-report', '2018-12-01', 'current'],
      ['phase', '2019-01-23', 'current'],
    ]);
    for (const item of body.items)
      expect(item).toMatchObject({
        id: expect.stringMatching(/^https:/),
        date_published: INSTANT,
        date_modified: INSTANT,
        content_text: expect.stringContaining('Date: '),
      });
    const next = (await (await fetch(body.next_url)).json()) as { items: { _dipl: { entryId: string } }[] };
    expect(next.items[0]!._dipl.entryId).toBe('licence');
  });
});
