import { SHEETS, type SheetName } from '@chancery/tables';
import { useTestDatabase } from '@chancery/testing';
import { allOf } from './acceptance/asking';
import { SHIPPED_RECORD } from './e2e/shipped-record';
import { useApi } from './e2e/use-api';

const RECORD = '/v1/disputes/venezuela';
const DAY = '2022-06-01';

/** What each list is asked for; changes are between two days. */
const ASKED: Record<SheetName, string> = {
  timeline: `asOf=${DAY}`,
  positions: `asOf=${DAY}`,
  recognitions: `asOf=${DAY}`,
  measures: `asOf=${DAY}`,
  licences: `asOf=${DAY}`,
  cases: `asOf=${DAY}`,
  demands: `asOf=${DAY}`,
  changes: 'from=2026-01-02&to=2026-01-07',
  actors: '',
  issues: '',
  sources: '',
};
const LISTS = Object.keys(ASKED) as SheetName[];

describe('a list as a table', () => {
  const { api } = useApi(() => useTestDatabase(SHIPPED_RECORD));
  const csv = (list: string, query: string) => api().get(`${RECORD}/${list}?${query}&format=csv`);

  it.each(LISTS)('%s: has a line for every row of the list, in its order', async (list) => {
    const { status, headers, text } = await csv(list, ASKED[list]);
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/csv; charset=utf-8; header=present',
    });
    const all = await allOf(api(), list, Object.fromEntries(new URLSearchParams(ASKED[list])));
    const { titles, lineOf } = SHEETS[list];
    expect(all.length).toBeGreaterThan(10);
    expect(text).toBe(titles + all.map(lineOf).join(''));
  });

  it('is one JSON object a line, too', async () => {
    const { text, headers } = await api().get(`${RECORD}/positions?asOf=${DAY}&format=jsonl`);
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(await allOf(api(), 'positions', { asOf: DAY }));
    const accepted = await api().get(`${RECORD}/positions?asOf=${DAY}`, { accept: 'application/x-ndjson' });
    expect(accepted.text).toBe(text);
  });

  it('is what Accept asks for, too, and not what a browser gets', async () => {
    const address = `${RECORD}/positions?asOf=${DAY}&actor=USA`;
    const asked = await api().get(address, { accept: 'text/csv' });
    expect(asked.text).toBe((await csv('positions', `asOf=${DAY}&actor=USA`)).text);
    expect(asked.headers.get('vary')).toContain('accept');
    const browser = await api().get(address, { accept: 'text/html,application/json,*/*;q=0.8' });
    expect(browser.headers.get('content-type')).toContain('application/json');
  });

  it('goes by the filters, and gives no more rows than asked for', async () => {
    const { text } = await csv('positions', `asOf=${DAY}&actor=USA&limit=2`);
    const [titles, ...rows] = text.trimEnd().split('\r\n');
    expect(titles).toMatch(/^actor,actorName,issue,track,/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['USA', 'USA']);
  });

  it('keeps for ever where its address pins both clocks, under a name that says so', async () => {
    const { position } = (await api().get(`${RECORD}/cases?limit=1`)).body.meta;
    const pinned = await csv('cases', `asOf=${DAY}&knownAt=${position}`);
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    expect(pinned.headers.get('content-disposition')).toBe(
      `attachment; filename="venezuela-cases-${DAY}-${position}.csv"`,
    );
    const again = await api().get(`${RECORD}/cases?asOf=${DAY}&knownAt=${position}&format=csv`, {
      'if-none-match': pinned.headers.get('etag')!,
    });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
  });

  it('is refused as any list is', async () => {
    const wrong = await csv('positions', 'asOf=2022-13-01');
    expect({ status: wrong.status, code: wrong.body.code }).toEqual({
      status: 400,
      code: 'INVALID_PARAMETER',
    });
    const excel = await api().get(`${RECORD}/positions?format=xlsx`);
    expect(excel.body.errors[0].pointer).toBe('format');
  });
});
