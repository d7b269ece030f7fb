import type { Page } from 'playwright-core';
import { useTestDatabase } from '@chancery/testing';
import { useApi } from '../../../api/src/e2e/use-api';
import type { House } from '../harness/house';
import { giveToken, openDispute, readable } from '../harness/writing';

const DISPUTE = 'writing';
const SUMMARY = 'Russia says in Geneva that the measures must stand.';
const fact = (id: string, date: string) => ({
  id, date, kind: 'statement', actors: [{ code: 'RUS' }], issue: 'sanctions', stance: 'supports', summary: `Statement ${id}.`,
  confidence: 'confirmed', sources: [{ url: 'https://example.org/1', title: null, publisher: null, published: null }],
}); // prettier-ignore

const part = (page: Page, name: RegExp) => page.getByRole('group', { name }).last();

const fill = async (page: Page) => {
  await page.getByLabel(/^When it happened/).fill('2019-01-25');
  await page.getByLabel(/^Summary/).fill(SUMMARY);
  await part(page, /^Who 1/).getByLabel(/^Code/).fill('RUS'); // prettier-ignore
  await part(page, /^Sources 1/).getByLabel(/^Address/).fill('https://example.org/a'); // prettier-ignore
};

export function recordStories({ visit, api }: House): void {
  beforeAll(() => openDispute(api(), DISPUTE), 160_000);

  const open = async (address: string) => {
    const page = await visit(address);
    await giveToken(page, await api().token('editor'));
    return page;
  };
  it('says a date in words while one types, explains a mistake, and suggests actors and issues by keyboard', async () => {
    const page = await open(`/record?dispute=${DISPUTE}`);
    const date = page.getByLabel(/^When it happened/);
    await date.fill('2020-07');
    await page.getByRole('button', { name: 'uncertain ?' }).first().click();
    await page.getByText('some day in July 2020, uncertain').waitFor();
    await date.fill('2019-02-30');
    await page.getByText('February 2019 has 28 days', { exact: false }).waitFor();
    const who = part(page, /^Who 1/).getByRole('combobox');
    await who.fill('russ');
    await page.getByRole('option', { name: /Russia/ }).waitFor();
    await who.press('ArrowDown');
    await who.press('Enter');
    expect(await who.inputValue()).toBe('RUS');
    await part(page, /^Who 1/).getByText('Russia').waitFor(); // prettier-ignore
    await page.getByRole('button', { name: 'Add: Issues' }).click();
    await page.getByRole('combobox', { name: 'Issues 1' }).fill('on venez');
    await page.getByRole('option', { name: /Sanctions on Venezuela/ }).click();
    expect(await page.getByRole('combobox', { name: 'Issues 1' }).inputValue()).toBe('sanctions');
  });

  it('shows what would come of it before anything is recorded, then records it and leads to the entry', async () => {
    const page = await open(`/record?dispute=${DISPUTE}`);
    await fill(page);
    await page.getByRole('button', { name: 'Add: Which stands it shows' }).click();
    const stand = part(page, /^Which stands it shows 1/);
    await stand.getByLabel(/^Actor/).fill('RUS');
    await stand.getByLabel(/^Issue/).fill('sanctions');
    await stand.getByLabel(/^Polarity/).selectOption('1');
    await stand.getByLabel(/^Strength/).fill('2');
    await page.getByRole('button', { name: 'Check' }).click();
    const foreseen = page.getByRole('region', { name: 'What would come of it' });
    await foreseen.getByText('Nothing is irregular.').waitFor();
    await foreseen.getByRole('link', { name: 'Russia condemns the sanctions.' }).waitFor();
    await foreseen.getByRole('row', { name: /Position.*RUS sanctions declared.*2019-01-25 – for good/ }).waitFor(); // prettier-ignore
    expect((await api().get(`/v1/disputes/${DISPUTE}/timeline?q=Geneva`)).body.data).toEqual([]);
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText(/Recorded at position \d+/).waitFor();
    await page.getByRole('status').getByRole('link').click();
    await page.getByRole('complementary', { name: 'Entry' }).getByText(SUMMARY).first().waitFor();
  });

  it('puts what is wrong at its field, and leads there', async () => {
    const page = await open(`/record?dispute=${DISPUTE}&type=SanctionImposed`);
    await fill(page);
    await part(page, /^Who 1/).getByLabel(/^Code/).fill('no such code'); // prettier-ignore
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('alert').getByRole('button', { name: '/data/actors/0/code' }).click();
    const code = part(page, /^Who 1/).getByLabel(/^Code/);
    expect(await code.getAttribute('aria-invalid')).toBe('true');
    expect(await code.evaluate((one) => one.ownerDocument.activeElement === one)).toBe(true);
  });

  it('keeps what was typed when the token is no longer valid, and over a reload', async () => {
    const page = await visit(`/record?dispute=${DISPUTE}`);
    await giveToken(page, 'chy_expired');
    await fill(page);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('A token is needed, or yours is no longer valid').waitFor();
    await page.reload();
    expect(await page.getByLabel(/^Summary/).inputValue()).toBe(SUMMARY);
    await page.getByText('Token in use').click();
    await giveToken(page, await api().token('editor'));
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('region', { name: 'What would come of it' }).waitFor();
  });

  it('corrects an entry with a difference to see and a reason', async () => {
    const page = await visit(`/?dispute=${DISPUTE}&entry=second-said`);
    await page.getByRole('link', { name: 'Correct or retract this entry' }).click();
    await giveToken(page, await api().token('editor'));
    await page.getByLabel(/^When it happened/).fill('2019-01-26');
    const diff = page.getByRole('table', { name: 'What will be another' });
    await diff.getByRole('row', { name: 'When it happened 2019-01-24 2019-01-26' }).waitFor();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('alert').getByRole('button', { name: '/reason' }).waitFor();
    await page.getByLabel(/^Reason/).fill('The recording is of the 26th.');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText(/Recorded at position/).waitFor();
    await page.getByRole('status').getByRole('link', { name: 'second-said' }).click();
    await page.getByText('This entry was corrected', { exact: false }).waitFor();
  });

  it('retracts an entry, and reinstates it', async () => {
    const page = await open(`/record?dispute=${DISPUTE}&act=amend&of=first-said&how=retract`);
    await page.getByRole('row', { name: 'Entry asserted retracted' }).waitFor();
    await page.getByLabel(/^Reason/).fill('The agency withdrew it.');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText(/Recorded at position/).waitFor();
    await page.getByRole('button', { name: 'Record something else' }).click();
    await page.getByRole('row', { name: 'Entry retracted asserted' }).waitFor();
    await page.getByLabel(/^Reason/).fill('A second agency has it.');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText(/Recorded at position/).waitFor();
  });

  it('imports a file and reports line by line', async () => {
    const page = await open(`/record?dispute=${DISPUTE}&act=import`);
    const lines = [fact('by-file', '2019-03-01'), fact('bad-by-file', '2019-02-30')].map((one) => JSON.stringify(one));
    const file = { name: 'facts.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(lines.join('\n')) };
    await page.getByLabel('Drop a file here, or choose one').setInputFiles(file);
    await page.getByRole('heading', { name: 'What became of facts.ndjson' }).waitFor();
    expect(await page.locator('.report dd').allTextContents()).toEqual(['1', '0', '0', '1']);
    await page.getByRole('row', { name: /^2 bad-by-file .*2019-02-30/ }).waitFor();
  }); // prettier-ignore

  describe('(a closed service)', () => {
    const { api: closed } = useApi(useTestDatabase, { CHANCERY_PUBLIC_READS: 'false' });

    it('is asked for a token by the page, and works with it', async () => {
      await openDispute(closed(), DISPUTE);
      await readable(closed(), DISPUTE);
      const page = await visit(`${closed().url}/?dispute=${DISPUTE}`);
      await page.getByText('A token is needed, or yours is no longer valid').first().waitFor();
      await page.locator('main form.token').getByLabel('Token').fill(await closed().token('reader')); // prettier-ignore
      await page.locator('main form.token').getByRole('button', { name: 'Use it' }).click();
      await page.getByRole('region', { name: 'Entries' }).getByText('Russia condemns the sanctions.').first().waitFor(); // prettier-ignore
    }, 180_000);
  });
}
