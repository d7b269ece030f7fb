import { useTestDatabase } from '@chancery/testing';
import ICAL from 'ical.js';
import { HOSTILE, RECORD, recordAll, SHOWN, told } from './e2e/publishable';
import { useApi } from './e2e/use-api';

describe('a timeline in a form that others read', () => {
  const { api } = useApi(useTestDatabase);
  const get = (query: string, headers?: Record<string, string>) =>
    api().get(`${RECORD}/timeline?${query}`, headers);
  let position: number;
  beforeAll(async () => {
    position = await recordAll(api());
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
