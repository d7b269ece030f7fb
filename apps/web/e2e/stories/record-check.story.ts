import type { House } from '../harness/house';

const PAGE = 'bharathorizon';

export function recordCheckStories({ visit }: House): void {
  it('computes every hash of the record anew', async () => {
    const page = await visit('/verify');
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByText(/All 2,\d\d\d hashes are what the record says/).waitFor({ timeout: 20_000 });
  });

  it('finds an altered event', async () => {
    const page = await visit('/verify');
    await page.route('**/events?*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('Juan Guaidó', 'Juan Guaido'),
      });
    });
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByText(/Altered at position/).waitFor({ timeout: 20_000 });
  });

  it('shows a source with what it claims, the verdicts and what they rest on', async () => {
    const page = await visit(`/sources?q=${PAGE}`);
    await page.getByRole('row', { name: /20$/ }).getByRole('link').click();
    await page.getByText('conflicts with the record').first().waitFor();
    await page.getByRole('link', { name: '2026-01-03-russia-mfa-release-maduro' }).first().click();
    await page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2 }).waitFor();
  });
}
