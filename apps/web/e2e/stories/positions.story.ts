import type { House } from '../harness/house';

const RECOGNISES = '2019-01-23-us-recognises-guaido';

export function positionStories({ visit }: House): void {
  it('shows where everybody stands, and moves with the day', async () => {
    const page = await visit('/positions?asOf=2019-01-22&issue=presidency-legitimacy');
    const ofUnitedStates = page.getByRole('row', { name: 'United States' }).getByRole('gridcell');
    await ofUnitedStates.getByText('Nobody named is legitimate').waitFor();
    await page.getByRole('button', { name: 'Next day' }).click();
    await ofUnitedStates.getByText('Juan Guaidó').waitFor();
    await page.waitForURL(/asOf=2019-01-23/);
  });

  it('is used by keyboard only: from cell to cell, its history, its evidence, and back', async () => {
    const page = await visit('/positions?asOf=2019-02-01&q=united+states');
    const first = page.locator('[data-place="1:1"]');
    await first.waitFor();
    await page.locator('[data-place][tabindex="0"]').focus();
    for (const key of ['Control+End', 'Control+Home', 'ArrowDown']) await page.keyboard.press(key);
    await page.locator('[data-place="1:1"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/stand=USA\/presidency-legitimacy/);
    const panel = page.getByRole('complementary', { name: 'Stand' });
    await panel.getByRole('row', { name: /2019-01-10 2019-01-23 .*Nobody named is legitimate/ }).waitFor();
    await panel.getByText('A person read it in the entry').waitFor();
    await panel.getByRole('listitem').getByRole('link', { name: /recognises/ }).first().focus(); // prettier-ignore
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`entry=${RECOGNISES}`));
    await page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await panel.getByText('A person read it in the entry').waitFor();
    await page.locator('aside:focus').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('finds those who say one thing and do another', async () => {
    const page = await visit('/positions?asOf=2026-01-07');
    await page.getByRole('button', { name: 'Only where words and deeds differ' }).click();
    await page.waitForURL(/gap=only/);
    const cell = page.getByRole('row', { name: 'United States' }).getByRole('gridcell', { name: /words and deeds differ/ }); // prettier-ignore
    expect(await cell.textContent()).toMatch(/against.*does for/);
    await cell.click();
    await page.getByText('It says one thing and does another: against in words, for in deeds.').waitFor();
  });

  it('tells how the sides of an issue grew and shrank', async () => {
    const page = await visit('/positions?asOf=2026-01-07&stand=/presidency-legitimacy');
    const panel = page.getByRole('complementary', { name: 'Issue' });
    await panel.getByText('Nobody named is legitimate: 38').waitFor();
    await panel.getByText('The same as a table').click();
    const rows = panel.getByRole('region').getByRole('row');
    await rows.nth(24).waitFor();
    await panel.getByRole('button', { name: 'Only this issue' }).click();
    await page.waitForURL(/[?&]issue=presidency-legitimacy/);
  });
}
