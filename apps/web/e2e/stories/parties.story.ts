import { seriousIn } from '../harness/axe';
import type { House } from '../harness/house';

const SAAB = '/parties?party=person:alex-saab';

export function partyStories({ visit }: House): void {
  it('tells all of Alex Saab on the day shown, and moves with it', async () => {
    const page = await visit(`${SAAB}&asOf=2021-10-17`);
    await page.getByRole('heading', { name: 'Alex Saab', level: 2 }).waitFor();
    const custody = page.getByRole('row', { name: /^Custody/ });
    await custody.getByText('held in the United States since 2021-10-16').waitFor();
    await page.getByRole('row', { name: /^special envoy .*from 2018-04-09 to 202X.*disputed/ }).waitFor();
    expect(await page.getByText('minister of industry').count()).toBe(0);
    await page.getByLabel('As of', { exact: true }).fill('2024-01-01');
    await custody.getByText('from 2021-10-16 to 2023-12-20').waitFor();
    expect(await custody.textContent()).toContain('then released');
    await page.getByRole('link', { name: 'Open in Cases' }).click();
    await page.waitForURL(/\/cases\?asOf=2024-01-01&person=person:alex-saab/);
  });

  it('tells where a state stands, whom it recognises, what it imposed and who speaks for it', async () => {
    const page = await visit('/parties?party=USA&asOf=2019-03-01');
    const part = (name: RegExp) => page.locator('section.part', { has: page.getByRole('heading', { name }) });
    await part(/^Recognises 1/).getByRole('link', { name: 'since 2019-01-23' }).waitFor(); // prettier-ignore
    await part(/^Positions/)
      .getByText('Juan Guaidó')
      .first()
      .waitFor();
    await part(/^Measures it imposed/).getByText(/in force \d/).waitFor(); // prettier-ignore
    await page.getByRole('definition').getByRole('link', { name: 'US Office of Foreign Assets Control' }).waitFor(); // prettier-ignore
    await page.getByText('Mike Pompeo').first().waitFor();
    const entry = part(/^Latest entries/)
      .getByRole('link')
      .nth(1);
    const headline = (await entry.textContent())!;
    await entry.click();
    await page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2, name: headline }).waitFor(); // prettier-ignore
    await part(/^Measures it imposed/).getByRole('link', { name: /^All \d/ }).click(); // prettier-ignore
    await page.waitForURL(/\/sanctions\?asOf=2019-03-01&authority=USA/);
  });

  it('is found by a part of a name, by keyboard only, and read on from its name', async () => {
    const page = await visit('/parties?asOf=2021-10-17');
    await page.getByRole('searchbox').fill('saab');
    await page.waitForURL(/q=saab/);
    await page.getByRole('link', { name: 'Venezuela', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('searchbox').focus();
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    // Past the kinds, of which there are eight.
    for (let steps = 0; steps < 12 && (await focused()) !== 'Alex Saab'; steps += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('Alex Saab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/party=person:alex-saab/);
    await page.locator('h2:focus').getByText('Alex Saab').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/parties\?asOf=2021-10-17&party=VEN\.GOV/);
    await page.locator('h2:focus').getByText('Government of Venezuela').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'All parties' }).press('Enter');
    await page.getByRole('button', { name: /^States \d+/ }).press('Enter');
    await page.waitForURL(/kind=state/);
    await page.getByRole('heading', { name: /^Persons/ }).waitFor({ state: 'detached' });
  });

  it('says that nothing is on record at a moment, and that there is no such party', async () => {
    const page = await visit('/parties?party=USA&asOf=2001-01-01');
    await page.getByText('On 2001-01-01 nothing of it is on record').waitFor();
    expect(await page.getByRole('heading', { name: /^Positions/ }).count()).toBe(0);
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('link', { name: 'its entries on any day' }).click();
    await page.waitForURL(/\/\?asOf=2001-01-01&party=USA/);
    const nobody = await visit('/parties?party=person:no-such-person&asOf=2021-10-17');
    await nobody.getByText('This is not on record at this moment').waitFor();
    await nobody.getByText('No actor is registered as "person:no-such-person"', { exact: false }).waitFor();
    await nobody.getByRole('button', { name: 'All parties' }).click();
    await nobody.getByRole('link', { name: 'Alex Saab', exact: true }).waitFor();
  });

  it('is come to from where its name stands', async () => {
    const page = await visit('/positions?asOf=2026-01-07&q=united&stand=USA/');
    await page.getByRole('complementary', { name: 'Stand' }).getByRole('link', { name: 'United States' }).click(); // prettier-ignore
    await page.waitForURL(/\/parties\?asOf=2026-01-07&party=USA/);
    const entry = await visit('/?asOf=2019-02-01&entry=2019-01-23-us-recognises-guaido&lang=es');
    await entry.getByRole('complementary', { name: 'Entrada' }).getByRole('link', { name: 'Juan Guaidó' }).first().click(); // prettier-ignore
    await entry.waitForURL(/\/parties\?asOf=2019-02-01&lang=es&party=person:juan-guaido/);
    await entry.getByRole('heading', { name: /^Reconocida por \d/ }).waitFor();
  });
}
