import { useTestDatabase } from '@chancery/testing';
import { useApi } from './e2e/use-api';

const DISPUTES = '/v1/disputes';
const ORIGIN = 'https://page.example';
const from = (address: string) => ({ 'x-forwarded-for': address });
const bearing = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe('limits', () => {
  const { api } = useApi(useTestDatabase, {
    CHANCERY_RATE_LIMIT_ADDRESS: '5',
    CHANCERY_RATE_LIMIT_TOKEN: '8',
    CHANCERY_RATE_LIMIT_FAILED: '3',
    CHANCERY_TRUST_PROXY: 'loopback',
    CHANCERY_CORS_ORIGINS: ORIGIN,
  });
  const statuses = async (count: number, headers: Record<string, string>) => {
    const all: number[] = [];
    for (let index = 0; index < count; index += 1) all.push((await api().get(DISPUTES, headers)).status);
    return all;
  };

  it('are counted by address, an IPv6 network being one', async () => {
    expect(await statuses(6, from('192.0.2.1'))).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await statuses(1, from('192.0.2.2'))).toEqual([200]);
    for (let host = 1; host <= 5; host += 1) await statuses(1, from(`2001:db8::${host}`));
    expect(await statuses(1, from('2001:db8::ffff'))).toEqual([429]);
  });

  it('say when to come back', async () => {
    const { headers, body } = await api().get(DISPUTES, from('192.0.2.1'));
    expect(body).toMatchObject({
      status: 429,
      code: 'TOO_MANY_REQUESTS',
      detail: expect.stringContaining('wait'),
    });
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('of a good token do not depend on the address, nor on wrong tokens sent from it', async () => {
    const secret = await api().token('reader');
    expect(await statuses(5, { ...bearing('chy_wrong'), ...from('192.0.2.3') })).toEqual([
      401, 401, 401, 429, 429,
    ]);
    const good = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        api().get(DISPUTES, { ...bearing(secret), ...from(`192.0.2.${index % 4}`) }),
      ),
    );
    expect(good.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 200, 200, 200, 200, 200, 200, 200, 429,
    ]);
  });

  it('do not hold for those who watch the service', async () => {
    for (let index = 0; index < 8; index += 1)
      expect((await api().get('/healthz', from('192.0.2.1'))).status).toBe(200);
  });

  it('and headers keep pages to themselves, except for the origins that are allowed', async () => {
    const other = await api().get('/healthz', { origin: 'https://other.example' });
    const allowed = await api().get('/healthz', { origin: ORIGIN });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const policy = other.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    const preflight = await api().request('/v1/disputes/venezuela/events', {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-method': 'POST', ...from('192.0.2.77') },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      expect.stringContaining('Authorization'),
    ]);
  });
});
