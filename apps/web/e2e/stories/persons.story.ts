import { eventually } from '@chancery/testing';
import type { House } from '../harness/house';
import { openDispute, readable } from '../harness/writing';

const DISPUTE = 'persons';
const TEXT = 'Born in the year of the comet.';

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
    expect((await api().post(`/v1/disputes/${DISPUTE}/events`, noted)).status).toBe(201);
    await readable(api(), DISPUTE);
  }, 160_000);

  it('shows what is noted of a person, and once it was erased when and why, in both languages', async () => {
    const address = `/?dispute=${DISPUTE}&entry=noted`;
    const before = await visit(address);
    await before.getByText(TEXT).first().waitFor();
    const admin = { authorization: `Bearer ${await api().token('admin')}` };
    const redaction = { subject: 'person:a-negotiator', legalReason: 'The negotiator asked for it.' };
    expect((await api().post(`/v1/disputes/${DISPUTE}/redactions`, redaction, admin)).status).toBe(201);
    const after = await visit(address);
    await after.getByText(/erased on \d{4}-\d\d-\d\d: The negotiator asked for it\./).waitFor();
    expect(await after.getByText(TEXT).count()).toBe(0);
    const spanish = await visit(`${address}&lang=es`);
    await spanish.getByText(/borrado el .+: The negotiator asked for it\./).waitFor();
    // Whoever still looks at it loses it with the next answer.
    await before.reload();
    await eventually(async () => (await before.getByText(TEXT).count()) === 0);
  });
}
