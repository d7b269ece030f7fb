import { eventually } from '@chancery/testing';
import type { House } from '../harness/house';
import { openDispute, readable } from '../harness/writing';

const DISPUTE = 'persons';
const TEXT = 'Born in the year of the comet.';

const registered = (code: string, name: string) => ({
  type: 'ActorRegistered', occurredOn: '2019-01-26', data: { code, name, kind: 'person' },
}); // prettier-ignore

export function personStories({ visit, api }: House): void {
  beforeAll(async () => {
    await openDispute(api(), DISPUTE);
    const noted = {
      id: 'noted', type: 'StatementIssued', occurredOn: '2019-01-26',
      data: {
        summary: 'Russia names a negotiator.', actors: [{ code: 'RUS' }], sources: [{ url: 'https://example.org/a' }],
        personal: [{ about: 'person:a-negotiator', text: TEXT }],
      },
    }; // prettier-ignore
    const events = [
      registered('person:a-negotiator', 'A Negotiator'), registered('person:the-negotiator', 'The Negotiator'),
      { type: 'PersonDetailsRecorded', occurredOn: '2019-01-26', data: { code: 'person:a-negotiator', nationality: TEXT } },
      { type: 'ActorsMerged', occurredOn: '2019-01-27', data: { from: 'person:the-negotiator', to: 'person:a-negotiator', reason: 'One person.' } },
      noted,
    ]; // prettier-ignore
    expect((await api().post(`/v1/disputes/${DISPUTE}/events`, { events })).status).toBe(201);
    await readable(api(), DISPUTE);
  }, 160_000);

  it('shows what is noted of a person, and once it was erased when and why, in both languages', async () => {
    const address = `/?dispute=${DISPUTE}&entry=noted`;
    const before = await visit(address);
    await before.getByText(TEXT).first().waitFor();
    // By the code that was merged: the profile is that of the one that stands.
    const profile = await visit(`/parties?dispute=${DISPUTE}&party=person:the-negotiator`);
    await profile.getByRole('heading', { name: 'A Negotiator' }).waitFor();
    await profile.getByText('person:the-negotiator was merged: it is read as person:a-negotiator.').waitFor();
    await profile.getByText('One person.').waitFor();
    await profile.getByRole('definition').getByText(TEXT).waitFor();
    const admin = { authorization: `Bearer ${await api().token('admin')}` };
    const redaction = { subject: 'person:a-negotiator', legalReason: 'The negotiator asked for it.' };
    expect((await api().post(`/v1/disputes/${DISPUTE}/redactions`, redaction, admin)).status).toBe(201);
    const after = await visit(address);
    await after.getByText(/erased on \d{4}-\d\d-\d\d: The negotiator asked for it\./).waitFor();
    expect(await after.getByText(TEXT).count()).toBe(0);
    const spanish = await visit(`${address}&lang=es`);
    await spanish.getByText(/borrado el .+: The negotiator asked for it\./).waitFor();
    await profile.reload();
    await profile.getByText(/What was recorded here on \d{4}-\d\d-\d\d was erased\./).waitFor();
    expect(await profile.getByText(TEXT).count()).toBe(0);
    // Whoever still looks at it loses it with the next answer.
    await before.reload();
    await eventually(async () => (await before.getByText(TEXT).count()) === 0);
  });
}
