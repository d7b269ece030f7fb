import type { House } from '../harness/house';

export function mapStories({ visit, complaints }: House): void {
  it('shows who recognises whom, and moves with the day', async () => {
    complaints();
    const page = await visit('/map?asOf=2019-01-22');
    const unitedStates = page.locator('.world [data-code="USA"]');
    await page.locator('.world [data-code="USA"][data-group="none"]').waitFor();
    expect(await page.getByRole('button', { name: /^Juan Guaidó/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.locator('.world [data-code="USA"][data-group="choice-2"]').waitFor();
    await page.getByRole('button', { name: /^Juan Guaidó \d+$/ }).waitFor();
    await page.getByRole('row', { name: /United States Juan Guaidó 2019-01-23/ }).waitFor();
    expect(await unitedStates.getAttribute('fill')).toBe('url(#fill-choice-2)');
    expect(complaints()).toEqual([]);
  });

  it('tells those who recognise nobody named from those of whom nothing is on record', async () => {
    const page = await visit('/map?asOf=2019-03-01');
    await page.locator('.world [data-code="LCA"][data-group="none"]').waitFor();
    await page.locator('.world [data-code="IND"][data-group=""]').waitFor();
    await page.getByRole('button', { name: /^Nobody named \d+$/ }).click();
    await page.waitForURL(/group=none/);
    const list = page.getByRole('region', { name: 'Who recognises whom' });
    await list.getByRole('rowheader', { name: 'United States' }).waitFor({ state: 'detached' });
    await list.getByRole('button', { name: 'Saint Lucia' }).click();
    await page.waitForURL(/state=LCA/);
    await page.getByRole('complementary', { name: 'Recognition' }).getByText('It rests on').waitFor();
    await page.getByText(/States of which nothing is on record/).click();
    await page.getByRole('button', { name: 'India', exact: true }).waitFor();
  });

  it('is used by keyboard only, and says where one is', async () => {
    const page = await visit('/map?asOf=2019-03-01&lang=es');
    await page.locator('.world [data-code="ARG"][data-group="choice-2"]').waitFor();
    await page.locator('.world-frame').focus();
    await page.keyboard.press('ArrowRight');
    const told = page.locator('.pointed');
    await told.getByText(/^Argentina reconoce a Juan Guaidó/).waitFor();
    await page.keyboard.press('ArrowLeft');
    await told.getByText(/^Chile reconoce a Juan Guaidó/).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/state=CHL/);
    await page.getByRole('complementary', { name: 'Reconocimiento' }).getByRole('heading', { name: 'Chile' }).waitFor(); // prettier-ignore
    await page.keyboard.press('Escape');
    await page.locator('.world-frame:focus').waitFor();
  });

  it('can be taken along as a picture that needs nothing of the page, and as a table', async () => {
    const page = await visit('/map?asOf=2019-03-01');
    await page.locator('.world [data-code="USA"][data-group="choice-2"]').waitFor();
    await page.getByText('Export', { exact: true }).click();
    const take = async (name: RegExp) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
    };
    const svg = await take(/SVG/);
    expect(svg.name).toBe('venezuela-recognitions-2019-03-01.svg');
    expect(svg.bytes.toString()).not.toMatch(/var\(|color\(srgb|class=/);
    expect((await take(/PNG/)).bytes.subarray(1, 4).toString()).toBe('PNG');
    expect((await take(/CSV/)).bytes.toString()).toContain('USA,United States,person:juan-guaido,person,recognition,2019-01-23'); // prettier-ignore
  });
}
