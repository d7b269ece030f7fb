import { seriousIn } from '../harness/axe';
import type { House } from '../harness/house';

const GALLO = '2026-01-08-gallo-release-misreported';

export function timelineStories({ visit, api, complaints }: House): void {
  it('is filtered by facets and by words, with counts', async () => {
    const page = await visit('/?asOf=2026-07-01');
    await page.getByRole('button', { name: /^The case of Alex Saab \d+/ }).click();
    await page.waitForURL(/issue=alex-saab-case/);
    const found = page.locator('main [role=status]').getByText(/^\d+ entr/);
    await found.getByText(/^3\d entries/).waitFor();
    await page.getByRole('searchbox').fill('extradit*');
    await page.keyboard.press('Enter');
    await found.getByText(/^1\d entries/).waitFor();
  });

  it('replays by address: what had happened by a day, and nothing later', async () => {
    const page = await visit('/?asOf=2019-02-01&party=person:juan-guaido&q=recognises');
    const list = page.getByRole('region', { name: 'Entries' });
    await list.getByText('European Parliament recognises Juan Guaidó').waitFor();
    expect(await list.getByRole('listitem').first().locator('time').textContent()).toMatch(/^2019-01/);
  });

  it('opens an entry with its sources, disagreements and versions; a correction appears as known on', async () => {
    const page = await visit(`/?asOf=2026-03-10&entry=${GALLO}&knowledge=published&knownAt=2026-01-20`);
    const panel = page.getByRole('complementary', { name: 'Entry' });
    await panel.getByText('Freed Argentine officer', { exact: false }).first().waitFor();
    expect(await panel.getByText('This entry was corrected', { exact: false }).count()).toBe(0);
    await page.getByLabel('As known on', { exact: true }).last().fill('2026-03-05');
    await panel.getByText('This entry was corrected', { exact: false }).waitFor();
    await panel.getByText('It happened on 2026-03-01', { exact: false }).waitFor();
    await panel.getByRole('table').getByText('2026-03-01').waitFor();
    await panel.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('is taken along in forms that others read, and subscribed to with its filters', async () => {
    const page = await visit('/?asOf=2019-02-01&party=person:juan-guaido');
    await page.getByText('Export', { exact: true }).click();
    const links = page.locator('.exports a');
    const address = async (name: string) =>
      (await links.getByText(name, { exact: true }).getAttribute('href'))!;
    const pinned = await page.request.get(new URL(await address('For TimelineJS (JSON)'), page.url()).href);
    expect(pinned.headers()['cache-control']).toContain('immutable');
    expect(((await pinned.json()) as { events: unknown[] }).events.length).toBeGreaterThan(3);
    const feed = await address('Subscribe to these filters (Atom)');
    expect(feed).toBe('/v1/disputes/venezuela/timeline?party=person:juan-guaido&format=atom');
    expect(await page.locator('head link[type="application/atom+xml"]').getAttribute('href')).toBe(feed);
    expect(await (await page.request.get(new URL(feed, page.url()).href)).text()).toContain('<entry>');
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Positions', exact: true }).click();
    await page.locator('head link[rel=alternate]').first().waitFor({ state: 'detached' });
  });

  it('is used by keyboard only: skip link, list, entry, back', async () => {
    const page = await visit('/?asOf=2019-02-01');
    await page.getByRole('region', { name: 'Entries' }).getByRole('link').first().waitFor();
    await page.keyboard.press('Tab');
    await page.locator('a[href="#content"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === '#content');
    const link = page.getByRole('region', { name: 'Entries' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/entry=/);
    await page.locator('aside.entry h2').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('entry='));
    await page.locator('canvas').focus();
    await page.keyboard.press('+');
    await page.waitForURL(/span=\d{4}-/);
  });

  it('shows what is recorded while it is open, as text whatever it contains', async () => {
    complaints();
    const page = await visit('/?asOf=2019-03-01&q=hostile');
    await page.getByText('Nothing on record').waitFor();
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> hostile summary';
    const { status } = await api().post('/v1/disputes/venezuela/events', {
      id: 'hostile-summary', type: 'StatementIssued', occurredOn: '2019-02-02',
      data: { summary: hostile, actors: [{ code: 'NOR' }], sources: [{ url: 'javascript:alert(1)//https://example.org' }] },
    }); // prettier-ignore
    if (status === 201) await page.getByText('hostile summary').first().waitFor();
    else {
      const sound = await api().post('/v1/disputes/venezuela/events', {
        id: 'hostile-summary', type: 'StatementIssued', occurredOn: '2019-02-02',
        data: { summary: hostile, actors: [{ code: 'NOR' }], sources: [{ url: 'https://example.org/1' }] },
      }); // prettier-ignore
      expect(sound.status).toBe(201);
      await page.getByText('hostile summary').first().waitFor();
    }
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(complaints()).toEqual([]);
  });
}
