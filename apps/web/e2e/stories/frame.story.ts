import { eventually } from '@chancery/testing';
import type { House } from '../harness/house';

export function frameStories({ visit, api, complaints }: House): void {
  it('is at the moment that its address says, and says so in a citation with both dates and the position', async () => {
    const page = await visit('/?asOf=2019-02-01&knowledge=published&knownAt=2019-03-01');
    expect(await page.getByLabel('As of', { exact: true }).inputValue()).toBe('2019-02-01');
    await page.getByRole('button', { name: 'Cite' }).click();
    const line = page.locator('dialog.cite blockquote');
    await line.getByText('as of 2019-02-01').waitFor();
    expect(await line.textContent()).toMatch(
      /as published by 2019-03-01, position \d+ of the record\. http.*asOf=2019-02-01&knowledge=published&knownAt=2019-03-01&position=\d+$/,
    );
  });

  it('moves by slider, by day and by event, and each is in the address', async () => {
    const page = await visit('/?asOf=2019-01-20');
    await page.getByText(/\d+ entries/).first().waitFor(); // prettier-ignore
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.waitForURL(/asOf=2019-01-21/);
    await page.getByRole('button', { name: 'Next event' }).click();
    await page.waitForURL(/asOf=2019-01-2[2-9]/);
    await page.getByLabel('As of, day in the world').focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/asOf=2002-04-11/);
    await page.getByText('1 entry', { exact: false }).first().waitFor(); // prettier-ignore
  });

  it('moves by dragging the slider, plays, and jumps to a phase', async () => {
    const page = await visit('/verify?asOf=2026-01-01');
    const slider = page.getByLabel('As of, day in the world');
    // The span of the record is known: the slider will not change its scale while it is dragged.
    await page.locator('input[type=range][min="11788"]').waitFor();
    const { x, y, width, height } = (await slider.boundingBox())!;
    await page.mouse.move(x + width * 0.9, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(/asOf=201[3-6]-/);
    await page.getByLabel('Phases').selectOption('2019-01-23');
    await page.waitForURL(/asOf=2019-01-23/);
    await page.getByLabel('Pace').selectOption('day');
    await page.getByRole('button', { name: /Play/ }).press('Enter');
    await page.waitForURL(/asOf=2019-01-2[5-9]/);
    await page.getByRole('button', { name: /Pause/ }).press('Enter');
    await page.getByRole('button', { name: /Play/ }).waitFor();
    const paused = new URL(page.url()).search;
    await page.getByRole('button', { name: 'Previous day' }).press('Enter');
    await page.waitForURL((url) => url.search < paused);
  });

  it('keeps the moment from view to view and speaks Spanish', async () => {
    const page = await visit('/?asOf=2019-02-01');
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('link', { name: 'Posturas' }).click();
    await page.waitForURL(/\/positions\?asOf=2019-02-01&lang=es/);
    await eventually(async () => (await page.title()).includes('Posturas'));
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
  });

  it('runs nothing inline and nothing from elsewhere, and the browser has nothing to complain of', async () => {
    complaints();
    const page = await visit('/');
    await page.getByText(/\d+ entries/).first().waitFor(); // prettier-ignore
    const { headers } = await api().get('/');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(complaints()).toEqual([]);
  });

  it('leaves addresses of the service alone', async () => {
    const paths = ['/docs', '/healthz', '/v1/nothing', '/nothing', '/assets/none.js'];
    const statuses = await Promise.all(paths.map(async (path) => (await api().get(path)).status));
    expect(statuses).toEqual([200, 200, 404, 404, 404]);
  });
}
