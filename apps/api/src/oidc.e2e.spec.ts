import { useTestDatabase } from '@chancery/testing';
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { statement } from './e2e/fixtures';
import { type RunningApi, startApi } from './e2e/start-api';

const EVENTS = '/v1/disputes/venezuela/events';
const HOUR = 3600;

/** An issuer as small as one can be: discovery and public keys. */
class Issuer {
  readonly keys: JWK[] = [];
  asked = 0;
  private readonly server: Server = createServer((request, response) => {
    const found =
      request.url === '/keys' ? { keys: this.keys } : { issuer: this.url, jwks_uri: `${this.url}/keys` };
    if (request.url === '/keys') this.asked += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  });

  async open(): Promise<void> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** A new key pair; its public half is published. */
  async newKey(kid: string, alg = 'ES256') {
    const { publicKey, privateKey } = await generateKeyPair(alg);
    this.keys.push({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' });
    return (claims: Record<string, unknown>) =>
      new SignJWT({
        iss: this.url,
        aud: 'chancery',
        sub: 'ana',
        iat: now(),
        exp: now() + HOUR,
        roles: ['editors'],
        ...claims,
      })
        .setProtectedHeader({ alg, kid })
        .sign(privateKey);
  }
}

const now = () => Math.floor(Date.now() / 1000);

describe('an access token of an OIDC issuer', () => {
  const issuer = new Issuer();
  let api: RunningApi;
  let sign: Awaited<ReturnType<Issuer['newKey']>>;
  afterAll(() => api.close());
  const database = useTestDatabase();
  beforeAll(async () => {
    await issuer.open();
    sign = await issuer.newKey('first');
    api = await startApi(database().pool, {
      CHANCERY_OIDC_ISSUER: issuer.url,
      CHANCERY_OIDC_AUDIENCE: 'chancery',
      CHANCERY_OIDC_ROLES: 'editors=editor,visitors=reader',
      CHANCERY_RATE_LIMIT_FAILED: 'off',
    });
  });
  afterAll(() => issuer.close());

  const post = (jwt: string, id = 'said') =>
    api.post(EVENTS, statement(id), { authorization: `Bearer ${jwt}` });

  it('writes, and what it writes is signed with its subject', async () => {
    expect((await post(await sign({}))).status).toBe(201);
    const { rows } = await database().pool.query('select recorded_by from es.event');
    expect(rows).toEqual([{ recorded_by: 'oidc:ana' }]);
  });

  it.each([
    ['has expired', { exp: now() - 60 }],
    ['is not valid yet', { nbf: now() + HOUR }],
    ['another audience', { aud: 'somebody-else' }],
    ['is not of the issuer', { iss: 'https://elsewhere.example' }],
    ['no claim "sub"', { sub: undefined }],
    ['no usable claim', { sub: 'Ana\nMaria' }],
  ])('is refused with the reason: %s', async (reason, claims) => {
    const { status, body, text } = await post(await sign(claims));
    expect([status, body.code, body.detail]).toEqual([401, 'TOKEN_REFUSED', expect.stringContaining(reason)]);
    expect(text).not.toContain('eyJ');
  });

  it('is taken a little after its end, since clocks differ', async () => {
    expect((await post(await sign({ exp: now() - 10 }), 'late')).status).toBe(201);
  });

  it('is refused unsigned, or signed with a shared secret', async () => {
    const claims = { iss: issuer.url, aud: 'chancery', sub: 'ana', exp: now() + HOUR, roles: ['editors'] };
    const shared = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'first' });
    const secret = new TextEncoder().encode(JSON.stringify(issuer.keys[0]));
    for (const jwt of [new UnsecuredJWT(claims).encode(), await shared.sign(secret)])
      expect((await post(jwt)).body).toMatchObject({
        status: 401,
        detail: expect.stringContaining('algorithm'),
      });
  });

  it('is refused with a signature that was changed', async () => {
    const jwt = await sign({});
    const [head, , tail] = jwt.split('.');
    const [, other] = (await sign({ sub: 'root' })).split('.');
    expect((await post(`${head}.${other}.${tail}`)).body).toMatchObject({
      status: 401,
      detail: expect.stringContaining('signature'),
    });
  });

  it.each([[['unheard-of']], ['visitors'], [undefined]])('may not write with the roles %j', async (roles) => {
    expect((await post(await sign({ roles }))).body).toMatchObject({ status: 403, code: 'ROLE_MISSING' });
  });

  it('is signed with whichever keys the issuer has now, fetched at most every half minute', async () => {
    const rotated = await issuer.newKey('second', 'RS256');
    issuer.keys.shift();
    const asked = issuer.asked;
    const jwt = await rotated({ sub: 'ben' });
    expect((await post(jwt)).body).toMatchObject({
      status: 401,
      detail: expect.stringContaining('does not publish'),
    });
    expect(issuer.asked).toBe(asked);
    jest.useFakeTimers({
      now: Date.now() + 31_000,
      doNotFake: [
        'setTimeout',
        'setInterval',
        'setImmediate',
        'nextTick',
        'queueMicrotask',
        'performance',
        'hrtime',
        'clearTimeout',
        'clearInterval',
        'clearImmediate',
      ],
    });
    try {
      expect((await post(jwt, 'rotated')).status).toBe(201);
      expect((await post(await sign({}))).body).toMatchObject({
        status: 401,
        detail: expect.stringContaining('does not publish'),
      });
    } finally {
      jest.useRealTimers();
    }
    expect(issuer.asked).toBe(asked + 1);
  });
});
