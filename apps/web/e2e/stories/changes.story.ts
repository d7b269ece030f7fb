import type { House } from '../harness/house';

export function changeStories({ visit }: House): void {
  it('tells what two days differ in, from what to what, and which entries made it so', async () => {
    const page = await visit('/changes?from=2026-01-02&to=2026-01-07');
    const recognitions = page.getByRole('region', { name: /^Recognitions \d+$/ });
    const brazil = recognitions.getByRole('row', { name: /^Brazil/ });
    await brazil.getByText('Nicolás Maduro').waitFor();
    await brazil.getByText('Delcy Rodríguez', { exact: true }).waitFor();
    await brazil.getByRole('link', { name: /recognises Delcy Rodríguez/ }).click();
    await page.waitForURL(/entry=2026-01-03-brazil-recognises-delcy-interim/);
    await page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2 }).waitFor();
  });

  it('shows one kind alone, and what was only said again when asked for', async () => {
    const page = await visit('/changes?from=2026-01-05&to=2026-01-06');
    const demands = page.getByRole('button', { name: /^Demands \d+$/ });
    await demands.click();
    await page.waitForURL(/question=demands/);
    await page.getByRole('region', { name: /^Positions/ }).waitFor({ state: 'detached' });
    await demands.click();
    const again = page.getByRole('row', { name: /said again/ }).first();
    expect(await again.count()).toBe(0);
    await page.getByRole('button', { name: 'Also what was only said again' }).click();
    await again.waitFor();
  });

  it('moves with the time bar until it is given a day of its own', async () => {
    const page = await visit('/changes?asOf=2019-01-22');
    await page.getByText(/^Between 2018-12-22 and 2019-01-22/).waitFor();
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.getByText(/^Between 2018-12-23 and 2019-01-23/).waitFor();
    await page
      .getByRole('region', { name: /^Recognitions/ })
      .getByRole('row', { name: /^United States/ })
      .waitFor();
    await page.getByRole('button', { name: 'a day before' }).click();
    await page.waitForURL(/from=2019-01-22/);
    await page.getByText(/^Between 2019-01-22 and 2019-01-23/).waitFor();
  });

  it('tells what is known otherwise of the same day, once a report turned out to be wrong', async () => {
    const page = await visit('/changes?from=2026-01-08&to=2026-01-08&knowledge=published&knownFrom=2026-01-20&knownTo=2026-03-05'); // prettier-ignore
    const gallo = page.getByRole('row', { name: /^Nahuel Gallo/ });
    await gallo.getByText('known otherwise').waitFor();
    await gallo.getByText(/reported released/).waitFor();
    await page.getByLabel('as known on').last().fill('2026-01-21');
    await page.getByText('Nothing changed between these two moments.').waitFor();
  });
}
