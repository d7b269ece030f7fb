import { useTestDatabase } from '@chancery/testing';
import { russiaBacksMaduro, statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const EVENTS = '/v1/disputes/venezuela/events';
const times = <T>(count: number, one: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => one(index)));
const count = <T>(values: readonly T[], wanted: T) => values.filter((value) => value === wanted).length;

const correction = (index: number) => ({
  fields: { note: `Note ${index}.` }, reason: 'More detail.', expectedVersion: 1,
}); // prettier-ignore

describe('requests that compete', () => {
  const { api, database } = useApi(useTestDatabase);

  const eventsStored = async () =>
    Number((await database().pool.query('select count(*) from es.event')).rows[0].count);

  it('for one version of a stream: one wins, nineteen are told that it moved on', async () => {
    await api().post(EVENTS, russiaBacksMaduro);
    const answers = await times(20, (index) =>
      api().post('/v1/disputes/venezuela/timeline/russia-backs-maduro/corrections', correction(index)),
    );
    const statuses = answers.map(({ status }) => status);
    expect([count(statuses, 201), count(statuses, 409)]).toEqual([1, 19]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({
      code: 'STREAM_MOVED_ON',
      errors: [{ pointer: '/expectedVersion' }],
    });
    expect(await eventsStored()).toBe(2);
  });

  it('with one Idempotency-Key: one event, and the same answer fifty times', async () => {
    const before = await eventsStored();
    const body = { ...statement('said-once'), id: undefined };
    const answers = await times(50, () => api().post(EVENTS, body, { 'idempotency-key': 'once' }));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(
      count(
        answers.map(({ status }) => status),
        201,
      ),
    ).toBe(50);
    expect(
      count(
        answers.map(({ headers }) => headers.get('idempotent-replay')),
        'true',
      ),
    ).toBe(49);
    expect(await eventsStored()).toBe(before + 1);
  });

  it('with the key of another request are refused', async () => {
    const answer = await api().post(EVENTS, statement('another'), { 'idempotency-key': 'once' });
    expect(answer.body).toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('keep a batch together: all of it or nothing', async () => {
    const before = await eventsStored();
    const bad = { ...statement('third'), occurredOn: '2019-02-30' };
    const refused = await api().post(EVENTS, { events: [statement('first'), statement('second'), bad] });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/events/2/occurredOn' }] });
    expect(await eventsStored()).toBe(before);
    const taken = await api().post(EVENTS, { events: [statement('first'), statement('second')] });
    expect(taken.status).toBe(201);
    expect(await eventsStored()).toBe(before + 2);
  });
});
