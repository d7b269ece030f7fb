import { demanded } from './demand.row';

const RELEASE_MADURO = '2026-01-03-russia-mfa-release-maduro';
const CHINA_TOO = '2026-01-05-china-unsc-release';
const CITGO_SIX = '2020-02-06-us-demands-citgo-six-freedom';

export const demands = [
  demanded(['RUS', 'USA'], ['2026-01-02', 'none'], RELEASE_MADURO),
  demanded(['RUS', 'USA'], ['2026-01-04', 'open'], RELEASE_MADURO, { since: '2026-01-03' }),
  // Said again in January and February, and he is still in New York.
  demanded(['RUS', 'USA'], ['2026-03-10', 'open'], [RELEASE_MADURO, '2026-02-23-lyubinsky-release'], {
    since: '2026-01-03',
  }),
  demanded(['RUS', 'USA'], ['2026-02-01', 'none'], RELEASE_MADURO, {
    knowledge: 'published',
    knownAt: '2026-01-02',
  }),
  demanded(['CHN', 'USA'], ['2026-01-06', 'open'], CHINA_TOO, { since: '2026-01-05' }),
  demanded(['ZAF', 'USA'], ['2026-01-07', 'open'], '2026-01-06-ramaphosa-demands-release'),
  // Told as a condemnation, and a demand all the same.
  demanded(['GHA', 'USA'], ['2026-01-05', 'open'], '2026-01-04-ghana-condemns-demands-release'),
  demanded(['USA', 'VEN'], ['2020-02-05', 'none'], CITGO_SIX),
  demanded(['USA', 'VEN'], ['2020-03-01', 'open'], CITGO_SIX, { since: '2020-02-06' }),
  // Cárdenas came home in March, the other five in October.
  demanded(
    ['USA', 'VEN'],
    ['2022-10-02', 'met'],
    [CITGO_SIX, '2022-03-08-cardenas-fernandez-released', '2022-10-01-citgo-five-nephews-swap'],
  ),
  demanded(['USA', 'RUS'], ['2019-03-28', 'open'], '2019-03-27-trump-tells-russia-leave'),
];
