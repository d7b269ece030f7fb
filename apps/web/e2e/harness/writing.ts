import { EventStore } from '@chancery/event-store';
import { Projections } from '@chancery/projections';
import { eventually } from '@chancery/testing';
import type { Page } from 'playwright-core';
import type { RunningApi } from '../../../api/src/e2e/start-api';

const party = (code: string, name: string) => ({
  type: 'ActorRegistered', occurredOn: '2019-01-01', data: { code, name, kind: 'state' },
}); // prettier-ignore
const issue = {
  type: 'IssueDefined', occurredOn: '2019-01-01',
  data: { slug: 'sanctions', title: 'Sanctions on Venezuela', kind: 'polar', proposition: 'The sanctions should stand.' },
}; // prettier-ignore
const said = (id: string, summary: string) => ({
  id, type: 'StatementIssued', occurredOn: '2019-01-24',
  data: {
    summary, actors: [{ code: 'RUS' }], targets: [{ code: 'USA' }],
    propositions: [{ actor: 'RUS', issue: 'sanctions', polarity: -1, strength: 2 }],
    sources: [{ url: 'https://example.org/a', title: 'A report', publisher: 'Wire', published: '2019-01-24' }],
  },
}); // prettier-ignore

/** A dispute of its own to write in, so that no other story sees what is written: two states, an issue, two statements. */
export async function openDispute(api: RunningApi, slug: string): Promise<void> {
  const admin = { authorization: `Bearer ${await api.token('admin')}` };
  await api.post('/v1/disputes', { slug, title: `The dispute of the story: ${slug}` }, admin);
  const events = [party('RUS', 'Russia'), party('USA', 'United States'), issue, said('first-said', 'Russia condemns the sanctions.'), said('second-said', 'Moscow asks for talks on the sanctions.')]; // prettier-ignore
  const { status, text } = await api.post(`/v1/disputes/${slug}/events`, { events });
  if (status !== 201) throw new Error(text);
  await readable(api, slug);
}

/** Waits until what was written can be read, as long as it takes: a busy machine needs more than a reader is made to wait. */
export async function readable({ app }: RunningApi, slug: string): Promise<void> {
  const { position } = await app.get(EventStore).head(slug);
  const projections = app.get(Projections);
  for (const { name } of projections.all)
    await eventually(async () => (await projections.reach(slug, name, position), true), {
      withinMs: 150_000,
    });
}

export async function giveToken(page: Page, secret: string): Promise<void> {
  await page.getByLabel(/^(Another t|T)oken$/).fill(secret);
  await page.getByRole('button', { name: 'Use it' }).click();
}
