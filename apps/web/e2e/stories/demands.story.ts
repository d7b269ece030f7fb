import type { House } from '../harness/house';

export function demandStories({ visit }: House): void {
  it('says what was asked, and by which entry it was met', async () => {
    const page = await visit('/demands?asOf=2026-07-01');
    await page.getByRole('button', { name: /met \d/ }).click();
    await page.waitForURL(/status=met/);
    const row = page.getByRole('row', { name: /release of The Citgo Six/ });
    await row.getByText('Asked 2020-02-06, met 2022-10-01', { exact: false }).waitFor();
    await row.getByRole('link', { name: '2022-10-01-citgo-five-nephews-swap' }).click();
    await page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2 }).waitFor();
    await page.getByLabel('As of', { exact: true }).fill('2022-09-30');
    await page.getByText('Nothing on record for this question').waitFor();
  });

  it('is filtered by who asks and who is asked', async () => {
    const page = await visit('/demands?asOf=2026-07-01');
    await page.getByLabel('Who asks').selectOption('RUS');
    await page.getByLabel('Whom', { exact: true }).selectOption('USA');
    await page.waitForURL(/actor=RUS.*addressee=USA/);
    await page.getByRole('row', { name: /asks of United States: talks between/ }).waitFor();
    await page
      .getByRole('row', { name: /asks of Venezuela/ })
      .first()
      .waitFor({ state: 'detached' });
  });
}
