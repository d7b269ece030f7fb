import type { House } from '../harness/house';

export function badMomentStories({ visit, api }: House): void {
  it('says that the service does not answer, keeps what was typed, and goes on by itself', async () => {
    const page = await visit('/?asOf=2019-02-01');
    await page.getByRole('region', { name: 'Entries' }).getByRole('link').first().waitFor();
    await page.route('**/v1/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('guaido');
    await page.keyboard.press('Enter');
    await page.getByText('The service does not answer').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('guaido');
    await page.unroute('**/v1/**');
    await page.getByText('The service does not answer').first().waitFor({ state: 'detached', timeout: 20_000 }); // prettier-ignore
    await page.getByRole('region', { name: 'Entries' }).getByText('Guaidó').first().waitFor();
  });

  it('says what in a bad address is not understood', async () => {
    const page = await visit('/?family=nonsense');
    await page.getByText('The record cannot be asked this').first().waitFor();
    await page.getByText('nonsense', { exact: false }).first().waitFor();
  });

  it('says that an entry is not on record at this moment', async () => {
    const page = await visit('/?asOf=2019-02-01&entry=no-such-entry');
    await page.getByText('This is not on record at this moment').waitFor();
  });

  it('says at an address where nothing is that nothing is there, with the status that says so', async () => {
    const page = await visit('/positons?asOf=2019-02-01');
    await page.getByRole('heading', { name: 'Nothing is at this address' }).waitFor();
    const headers = { accept: 'text/html,application/xhtml+xml' };
    expect((await api().get('/positons', headers)).status).toBe(404);
    expect((await api().get('/v1/nothing', headers)).headers.get('content-type')).toContain('problem+json');
  });

  it('says that nothing matches, and how to get back', async () => {
    const page = await visit('/?asOf=2019-02-01&q=xyzzyx');
    await page.getByText('Nothing on record for this question').waitFor();
    await page.getByRole('link', { name: 'Remove all filters' }).click();
    await page.getByRole('region', { name: 'Entries' }).getByRole('link').first().waitFor();
  });
}
