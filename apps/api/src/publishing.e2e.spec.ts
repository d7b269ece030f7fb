import { useTestDatabase } from '@chancery/testing';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const HOSTILE = `<script>alert("1")</script> & ]]> it's; a\\b, \u0001\u{1F54A}\tnext\nline`;
const sources = [
  { url: 'https://example.org/?a=1&b="2"', title: 'A <b>report</b>', published: '2019-01-24' },
];

const told = (id: string, occurredOn: string, data: object = {}) => ({
  ...statement(id, occurredOn),
  data: { ...statement(id).data, issues: ['sanctions'], sources, ...data },
});
const licence = {
  ...told('licence', '2019-02-01', { number: 'GL 8', until: '2019-07-27', issues: [] }),
  type: 'LicenceIssued',
};
const phase = {
  ...told('phase', '2019-01-23', { title: 'Two <presidents>', until: '2023-01-05' }),
  type: 'PhaseDeclared',
};
const ENTRIES = [
  told('hostile', '2019-01-23', { summary: HOSTILE }),
  told('of-a-month', '2019-03'),
  told('of-a-season', '2019-21'),
  told('uncertain', '2019-04-02?'),
  told('near', '2019-04-03~'),
  told('from-day-to-day', '2019-05-02/2019-05-04'),
  told('from-month-to-month', '2019-05/2019-08'),
  licence,
  phase,
  told('withdrawn', '2019-06-01'),
  told('late-report', '2018-12-01'),
];
const SHOWN = ENTRIES.length - 1;

describe('a timeline in a form that others read', () => {
  const { api } = useApi(useTestDatabase);
  const get = (query: string, headers?: Record<string, string>) =>
    api().get(`${RECORD}/timeline?${query}`, headers);
  const feed = async (query: string) => parsed((await get(query)).text);
  let position: number;

  beforeAll(async () => {
    for (const entry of ENTRIES) {
      const { status, text } = await api().post(`${RECORD}/events`, entry);
      expect([text, status]).toEqual([text, 201]);
    }
    const { body } = await api().post(`${RECORD}/timeline/withdrawn/retractions`, { reason: 'Not so.' });
    position = body.position;
    await api().get(`${RECORD}?minPosition=${position}`);
  });

  describe('Atom', () => {
    it('is XML with all that RFC 4287 asks for, and says what was recorded as it was', async () => {
      const { status, headers, text } = await get('format=atom');
      expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
      const { feeds, entries } = parsed(text);
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

    it('begins with what became known last, a retraction too, and ends with what was recorded first', async () => {
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

    it('leads from page to page', async () => {
      const ids: string[] = [];
      for (let address: string | undefined = `${api().url}${RECORD}/timeline?format=atom&limit=4`; address;) {
        const answer = await fetch(address);
        const { feeds, entries } = parsed(await answer.text());
        ids.push(...entries.map(({ id }) => id![0]!));
        address = feeds[0]!.next?.[0];
        expect(answer.headers.has('link')).toBe(address !== undefined);
      }
      expect(new Set(ids).size).toBe(ENTRIES.length);
      expect(ids).toHaveLength(ENTRIES.length);
    });

    it('is empty where nothing matches', async () => {
      const { feeds, entries } = await feed('format=atom&q=nothingofthesort');
      expect([entries.length, feeds[0]!.updated]).toEqual([0, [INSTANT]]);
    });
  });

  it('JSON Feed: dates are of the record, and when it happened is told as exactly as it is known', async () => {
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

  describe('iCalendar', () => {
    let text: string;
    let calendar: any;
    beforeAll(async () => {
      ({ text } = await get('format=ics&status=any'));
      calendar = new ICAL.Component(ICAL.parse(text));
    });
    const events = () => calendar.getAllSubcomponents('vevent').map((one: any) => new ICAL.Event(one));
    const event = (id: string) => events().find(({ uid }: any) => uid.endsWith(`/${id}`));

    it('has lines of at most 75 octets that end in CRLF, none of which breaks a character', () => {
      const lines = text.split('\r\n');
      expect(lines.pop()).toBe('');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n\uFFFD]/.test(line))).toEqual([]);
    });

    it('says what was recorded as it was', () => {
      expect(event('hostile').description.split('\nDate: ')[0]).toBe(HOSTILE.replace('\u0001', ''));
    });

    it('has whole days, and leaves out what has none, and says how many', () => {
      const days = events().map(({ uid, startDate, endDate }: any) => [
        uid.split('/').at(-1), startDate.toString(), endDate.toString(), startDate.isDate,
      ]); // prettier-ignore
      expect(days).toEqual(
        expect.arrayContaining([
          ['from-day-to-day', '2019-05-02', '2019-05-05', true],
          ['hostile', '2019-01-23', '2019-01-24', true],
          ['late-report', '2018-12-01', '2018-12-02', true],
          ['licence', '2019-02-01', '2019-02-02', true],
          ['licence#until', '2019-07-27', '2019-07-28', true],
          ['phase', '2019-01-23', '2019-01-24', true],
          ['phase#until', '2023-01-05', '2023-01-06', true],
          ['uncertain', '2019-04-02', '2019-04-03', true],
          ['withdrawn', '2019-06-01', '2019-06-02', true],
        ]),
      );
      expect(days).toHaveLength(9);
      expect(calendar.getFirstPropertyValue('description')).toContain('\n4 entries are left out');
    });

    it('marks what is uncertain and what was retracted', () => {
      const statusOf = (id: string) => event(id).component.getFirstPropertyValue('status');
      expect(['hostile', 'uncertain', 'withdrawn'].map(statusOf)).toEqual([
        'CONFIRMED',
        'TENTATIVE',
        'CANCELLED',
      ]);
      expect(event('uncertain').description).toContain('Date: 2019-04-02? (EDTF');
      expect(event('withdrawn').sequence).toBe(1);
    });
  });

  describe('TimelineJS', () => {
    let body: any;
    beforeAll(async () => {
      const { headers, text } = await get('format=timelinejs&asOf=2024-01-01');
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      body = JSON.parse(text);
    });
    const slide = (id: string) => body.events.find(({ unique_id }: any) => unique_id === id);

    it('has a slide for every entry but phases, which are eras', () => {
      expect(body.events).toHaveLength(SHOWN - 1);
      expect(body.eras).toEqual([
        { start_date: { year: 2019, month: 1, day: 23 }, end_date: { year: 2023, month: 1, day: 5 }, text: { headline: 'Two &lt;presidents&gt;' } },
      ]); // prettier-ignore
    });

    it.each([
      ['hostile', { start_date: { year: 2019, month: 1, day: 23 } }],
      ['of-a-month', { start_date: { year: 2019, month: 3 } }],
      ['from-month-to-month', { start_date: { year: 2019, month: 5 }, end_date: { year: 2019, month: 8 } }],
      [
        'of-a-season',
        {
          start_date: { year: 2019, month: 3, day: 1 },
          end_date: { year: 2019, month: 5, day: 31 },
          display_date: '2019-21',
        },
      ],
      ['uncertain', { start_date: { year: 2019, month: 4, day: 2 }, display_date: '2019-04-02?' }],
    ])('%s is when it was, as exactly as that is known', (id, date) => {
      const { start_date, end_date, display_date } = slide(id);
      expect({ start_date, end_date, display_date }).toEqual({
        end_date: undefined,
        display_date: undefined,
        ...date,
      });
    });

    it('says what was recorded as text, never as HTML', () => {
      const { text, headline } = slide('hostile').text;
      const markup = `${headline}${text}`.match(/<[^>]*>/g)!;
      expect(
        markup.filter(
          (tag) => !/^<\/?(?:p|a)(?: href="https?:[^"<>]*" rel="noopener noreferrer")?>$/.test(tag),
        ),
      ).toEqual([]);
      expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt; it&#39;s');
    });
  });

  it.each([
    ['atom', 'application/atom+xml'],
    ['jsonfeed', 'application/feed+json'],
    ['ics', 'text/calendar'],
  ])('%s: is what Accept asks for, too; and pinned it is the same for ever', async (format, type) => {
    const query = `asOf=2024-01-01&knownAt=${position}`;
    const pinned = await get(`${query}&format=${format}`);
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    const accepted = await get(query, { accept: `${type}, */*;q=0.5` });
    expect(accepted.text).toBe(pinned.text);
    expect(accepted.headers.get('vary')).toContain('accept');
    const { body } = await api().post(`${RECORD}/events`, told(`later-${format}`, '2019-02-02'));
    await api().get(`${RECORD}?minPosition=${body.position}`);
    expect((await get(`${query}&format=${format}`)).text).toBe(pinned.text);
    const again = await get(`${query}&format=${format}`, { 'if-none-match': pinned.headers.get('etag')! });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is refused in a form that there is not, with the nearest that there is', async () => {
    const { status, body } = await get('format=atm');
    expect([status, body.errors]).toEqual([
      400,
      [{ pointer: 'format', detail: expect.stringContaining('"atom"') }],
    ]);
    const other = await api().get(`${RECORD}/positions?format=atom`);
    expect([other.status, other.body.errors[0].pointer]).toEqual([400, 'format']);
  });
});

const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);

type Element = Record<string, string[] | undefined>;

/** The texts of the children by name, links by what they are for; by a parser that refuses what is not XML. */
function parsed(xml: string): { feeds: Element[]; entries: Element[] } {
  const found = { feeds: [] as Element[], entries: [] as Element[] };
  const open: { name: string; element: Element; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const parent = open.at(-1)?.element;
    const element: Element = {};
    if (local === 'feed') found.feeds.push(element);
    if (local === 'entry') found.entries.push(element);
    if (local === 'link') (parent![attributes['rel']!.value] ??= []).push(attributes['href']!.value);
    open.push({ name: local, element, text: '' });
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', ({ local }) => {
    const { text } = open.pop()!;
    const parent = open.at(-1)?.element;
    if (parent && local !== 'link') (parent[local] ??= []).push(text);
  });
  parser.write(xml).close();
  return found;
}
