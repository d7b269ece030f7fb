import { Sealer } from '@chancery/sealing';
import type { Page } from 'playwright-core';
import { seriousIn } from '../harness/axe';
import type { House } from '../harness/house';

const PAGE = 'bharathorizon';

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Check now|Comprobar ahora/ }).click();
  await page.getByRole('heading', { name: /Who signed it|Quién lo firmó/ }).waitFor({ timeout: 20_000 });
}

export function recordCheckStories({ visit, api }: House): void {
  const keyShown = async () => (await api().get('/v1/disputes/venezuela/verifier-keys')).text.trim();
  const seal = () => api().app.get(Sealer).sealAll();

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

  it('tells who signed the state, by the key that the service shows and by one of your own', async () => {
    await seal();
    const page = await visit('/verify');
    await check(page);
    await page.getByText('The root computed here is the one that was signed.').waitFor();
    await page.getByText('Signed with the key that this service shows: localhost/v1/disputes/').waitFor();
    await page.getByText('That proves less than a key of your own does').waitFor();
    await page.getByLabel('Verifier key of the log').fill(await keyShown());
    await page.getByText('Signed with the key that you gave: localhost/v1/disputes/venezuela').waitFor();
    expect(await page.getByText('That proves less').count()).toBe(0);
    await page.getByLabel('Verifier key of the log').fill('no key');
    await page.getByText('This is no verifier key of a log').waitFor();
    expect(await seriousIn(page)).toEqual([]);
  });

  it('finds a forged state, and a key of another log', async () => {
    await seal();
    const page = await visit('/verify?lang=es');
    await page.route('**/checkpoint', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/\n(\d+)\n/, '\n1$1\n') });
    });
    await check(page);
    await page.getByText('NO está firmado con esta clave (localhost/v1/disputes/venezuela').waitFor();
    const another = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    await page.getByLabel('Clave de verificación del registro').fill(another);
    await page.getByText('es de otro registro, PeterNeumann').waitFor();
    expect(await seriousIn(page)).toEqual([]);
  });

  it('says where the browser cannot check a signature', async () => {
    await seal();
    const page = await visit('/verify');
    await page.evaluate(`crypto.subtle.importKey = () =>
      Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))`);
    await check(page);
    await page.getByText('This browser cannot check Ed25519 signatures').waitFor();
  });

  it('shows a source with what it claims, the verdicts and what they rest on', async () => {
    const page = await visit(`/sources?q=${PAGE}`);
    await page.getByRole('row', { name: /20$/ }).getByRole('link').click();
    await page.getByText('conflicts with the record').first().waitFor();
    await page.getByRole('link', { name: '2026-01-03-russia-mfa-release-maduro' }).first().click();
    await page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2 }).waitFor();
  });
}
