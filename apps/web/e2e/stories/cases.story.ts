import type { House } from '../harness/house';

export function caseStories({ visit }: House): void {
  it('tells the case of Alex Saab as it stood on the day of the time bar', async () => {
    const page = await visit('/cases?asOf=2026-07-01');
    await page.getByRole('link', { name: 'Alex Saab' }).first().click();
    await page.waitForURL(/person=person:alex-saab/);
    await page.getByRole('row', { name: /surrendered 2021-10-16/ }).waitFor();
    await page.getByLabel('As of', { exact: true }).fill('2020-08-01');
    await page.getByRole('row', { name: /Held in Cabo Verde since 2020-06-12/ }).waitFor();
    const extradition = page.getByRole('row', { name: /^Extradition/ });
    await extradition.getByText('the government consented before a court ruled').waitFor();
    await extradition.getByRole('button', { name: /steps/ }).click();
    await extradition.getByRole('link', { name: /Barlavento Court of Appeal/ }).click();
    await page.waitForURL(/entry=2020-07-31/);
  });

  it('says in Spanish how it stands, and keeps the English sentence of the record as such', async () => {
    const page = await visit('/cases?asOf=2026-07-01&person=person:nicolas-maduro&lang=es');
    const row = page.getByRole('row', { name: /^Custodia/ });
    await row.getByText('bajo custodia.').waitFor();
    expect(await row.locator('[lang=en]').first().textContent()).toBe('Held in the United States since 2026-01-03.'); // prettier-ignore
  });
}
