import { ApiSettings } from './api-settings';

describe('the settings', () => {
  it('are open for reading, on this machine only, unless the operator says otherwise', () => {
    expect(new ApiSettings({})).toEqual({
      publicReads: true,
      projector: true,
      host: '127.0.0.1',
      port: 3000,
      limits: {
        address: { most: 1200, alsoLoopback: false },
        token: { most: 6000, alsoLoopback: false },
        failed: { most: 20, alsoLoopback: true },
      },
      corsOrigins: [],
      trustedProxies: [],
      arrival: { bodyMs: 60_000, stallMs: 120_000 },
      oidc: null,
      sealer: true,
      seals: {
        folder: expect.stringMatching(/[\\/]seal$/),
        key: null,
        origin: 'localhost',
        copies: null,
        witnesses: [],
      },
    });
    expect(new ApiSettings({ CHANCERY_PUBLIC_READS: 'FALSE', CHANCERY_PROJECTOR: 'off', HOST: '::', PORT: '0' })).toMatchObject({
      publicReads: false, projector: false, host: '::', port: 0,
    }); // prettier-ignore
  });

  it.each([{ CHANCERY_PUBLIC_READS: 'flase' }, { PORT: '70000' }, { PORT: 'http' }, { PORT: '-1' }])(
    'refuse %j rather than guess',
    (environment) => {
      expect(() => new ApiSettings(environment)).toThrow(/use (true or false|a number from 1 to 65535)/);
    },
  );

  it.each([
    { CHANCERY_RATE_LIMIT_TOKEN: 'many' },
    { CHANCERY_BODY_TIMEOUT: 'never' },
    { CHANCERY_STALL_TIMEOUT: '3601' },
    { CHANCERY_CORS_ORIGINS: 'example.org' },
    { CHANCERY_CORS_ORIGINS: 'https://example.org/page' },
    { CHANCERY_TRUST_PROXY: 'proxy.example' },
    { CHANCERY_TRUST_PROXY: '10.0.0.0/33' },
    { CHANCERY_OIDC_ISSUER: 'https://login.example.org' },
    { CHANCERY_OIDC_ISSUER: 'http://login.example.org', CHANCERY_OIDC_AUDIENCE: 'chancery' },
    {
      CHANCERY_OIDC_ISSUER: 'https://login.example.org',
      CHANCERY_OIDC_AUDIENCE: 'a',
      CHANCERY_OIDC_ROLES: 'x=emperor',
    },
  ])('refuse %j with the name of the variable', (environment) => {
    const [name = ''] = Object.keys(environment).slice(-1);
    expect(() => new ApiSettings(environment)).toThrow(
      expect.objectContaining({
        code: 'SETUP_IMPOSSIBLE',
        message: expect.stringContaining(name.slice(0, 13)),
      }),
    );
  });
});
