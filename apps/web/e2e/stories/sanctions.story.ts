import type { House } from '../harness/house';

export function sanctionStories({ visit }: House): void {
  it('shows what was in force on a day, with a sentence and a life-line each', async () => {
    const page = await visit('/sanctions?asOf=2019-02-01&target=org:pdvsa');
    const row = page.getByRole('row', { name: /US EO 13850/ });
    await row.getByText('In force since 2019-01-28', { exact: false }).waitFor();
    await row.getByRole('img', { name: /^Life-line of Petróleos de Venezuela.*In force since/ }).waitFor();
    await page.getByLabel('As of', { exact: true }).fill('2019-01-27');
    await row.waitFor({ state: 'detached' });
  });

  it('is filtered, and a step leads to its entry', async () => {
    const page = await visit('/sanctions?asOf=2023-07-10');
    await page.getByLabel('Imposed by').selectOption('EU');
    await page.waitForURL(/authority=EU/);
    await page.getByRole('button', { name: /eased \d/ }).click();
    await page.waitForURL(/status=eased/);
    const row = page.getByRole('row', { name: /Delcy Rodríguez.*EU 2017\/2074/ });
    await page.getByRole('row', { name: /US EO/ }).first().waitFor({ state: 'detached' });
    await row.getByRole('button', { name: '2 steps' }).click();
    await row.getByRole('link', { name: /listed 11 more Venezuelan officials/ }).click();
    await page.waitForURL(/entry=2018-06-25-eu-lists-11-officials/);
    await page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2 }).waitFor();
  });

  it('leads from a measure that a licence eases to the licence, and back by the address', async () => {
    const page = await visit('/sanctions?asOf=2026-07-01&programme=US+EO+13884&target=org:conviasa');
    await page.getByRole('link', { name: 'usa/gl-45' }).click();
    await page.waitForURL(/list=licences/);
    await page
      .getByRole('row', { name: /OFAC GL 45/ })
      .getByText(/step/)
      .first()
      .waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'usa/gl-45' }).waitFor();
  });

  it('gives what is on screen as a table', async () => {
    const page = await visit('/sanctions?asOf=2026-07-01&authority=EU&lang=es');
    await page
      .getByRole('row', { name: /EU 2017\/2074/ })
      .first()
      .waitFor();
    await page.getByText('Exportar').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV de lo mostrado \(3\)/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('venezuela-measures-2026-07-01.csv');
  });
}
