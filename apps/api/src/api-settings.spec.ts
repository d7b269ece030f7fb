import { ApiSettings } from './api-settings';

describe('the settings', () => {
  it('are open for reading, on this machine only, unless the operator says otherwise', () => {
    expect(new ApiSettings({})).toEqual({
      publicReads: true,
      projector: true,
      host: '127.0.0.1',
      port: 3000,
    });
    expect(new ApiSettings({ CHANCERY_PUBLIC_READS: 'FALSE', CHANCERY_PROJECTOR: 'off', HOST: '::', PORT: '0' })).toEqual({
      publicReads: false, projector: false, host: '::', port: 0,
    }); // prettier-ignore
  });

  it.each([{ CHANCERY_PUBLIC_READS: 'flase' }, { PORT: '70000' }, { PORT: 'http' }, { PORT: '-1' }])(
    'refuse %j rather than guess',
    (environment) => {
      expect(() => new ApiSettings(environment)).toThrow(/use (true or false|a number from 1 to 65535)/);
    },
  );
});
