import { custodyOf, held } from './case.row';

const SAAB_DETAINED = '2020-06-12-saab-detained-cape-verde';
const SAAB_SURRENDERED = '2021-10-16-saab-extradited-cape-verde-to-us';
const SAAB_FREED = '2023-12-20-saab-clemency-and-return';
const SAAB_CARACAS = '2026-02-04-saab-detained-caracas';
const CAPTURE = '2026-01-03-maduro-flores-captured';
const GALLO_FIRST_REPORT = '2026-01-08-gallo-release-misreported';
const GALLO_FREED = '2026-03-01-gallo-released';
const CITGO_SIX = '2017-11-21-citgo-six-detained';
const SWAP_2022 = '2022-10-01-citgo-five-nephews-swap';
const SAN_MIGUEL = '2024-02-san-miguel-detained-charged';

export const custody = custodyOf({
  'person:alex-saab': [
    held('2020-06-11', 'never', SAAB_DETAINED),
    held('2020-06-13', 'CPV', SAAB_DETAINED, { says: /2020-06-12/ }),
    // House arrest on Sal is custody still.
    held('2021-02-15', 'CPV', [SAAB_DETAINED, '2021-02-saab-moved-to-house-arrest']),
    held('2021-10-15', 'CPV', SAAB_DETAINED),
    held('2021-10-17', 'USA', SAAB_SURRENDERED, { says: /2021-10-16/ }),
    held('2023-12-19', 'USA', SAAB_SURRENDERED),
    held('2024-01-01', 'free', SAAB_FREED, { says: /2021-10-16.*2023-12-20/ }),
    held('2024-01-01', 'USA', [SAAB_SURRENDERED, SAAB_FREED], {
      knowledge: 'published',
      knownAt: '2023-12-15',
    }),
    // First reported on 5 February, and disputed ever since: reported, not hidden.
    held('2026-02-10', 'free', [SAAB_FREED, SAAB_CARACAS], { knowledge: 'published', knownAt: '2026-02-04' }),
    held('2026-02-10', 'VEN', SAAB_CARACAS, { says: /reported|disputed/i }),
  ],
  'person:nicolas-maduro': [
    held('2026-01-02', 'never', CAPTURE),
    held('2026-01-04', 'USA', CAPTURE, { says: /2026-01-03/ }),
    held('2026-03-20', 'USA', [CAPTURE, '2026-01-05-court-detains-sets-march-17']),
  ],
  'person:cilia-flores': [
    held('2026-01-02', 'never', CAPTURE),
    held('2026-01-04', 'USA', CAPTURE, { says: /2026-01-03/ }),
  ],
  'person:nahuel-gallo': [
    held('2024-12-07', 'never', '2024-12-08-gallo-detained'),
    held('2025-06-01', 'VEN', '2024-12-08-gallo-detained'),
    // What was believed on 20 January, what is known since 2 March.
    held('2026-01-20', 'free', GALLO_FIRST_REPORT, { knowledge: 'published', knownAt: '2026-01-20' }),
    held('2026-01-20', 'VEN', [GALLO_FIRST_REPORT, GALLO_FREED], {
      knowledge: 'published',
      knownAt: '2026-03-05',
    }),
    held('2026-03-05', 'free', GALLO_FREED, { knowledge: 'published', knownAt: '2026-03-05' }),
    held('2026-02-01', 'VEN', [GALLO_FIRST_REPORT, GALLO_FREED]),
    held('2026-03-02', 'free', GALLO_FREED, { says: /2026-03-01/ }),
  ],
  'person:joshua-holt': [
    held('2016-06-29', 'never', '2016-06-30-joshua-holt-arrested'),
    held('2018-05-25', 'VEN', '2016-06-30-joshua-holt-arrested'),
    held('2018-05-27', 'free', '2018-05-26-joshua-holt-released', { says: /2016-06-30.*2018-05-26/ }),
  ],
  'group:citgo-6': [
    held('2017-11-22', 'VEN', CITGO_SIX),
    held('2019-12-20', 'VEN', '2019-12-09-citgo-six-house-arrest'),
    held('2020-02-06', 'VEN', '2020-02-05-citgo-six-returned-to-prison'),
    held('2021-10-17', 'VEN', '2021-10-16-citgo-six-house-arrest-revoked'),
    // One was freed in March 2022, the last five in October.
    held('2022-03-10', 'VEN', '2022-03-08-cardenas-fernandez-released'),
    held('2022-10-02', 'free', SWAP_2022, { says: /2017-11-21.*2022-10-01/ }),
  ],
  'person:tomeu-vadell': [
    held('2017-11-22', 'VEN', CITGO_SIX),
    held('2022-10-02', 'free', SWAP_2022, { says: /2022-10-01/ }),
  ],
  // Named only later among the six who were seized in 2017.
  'person:jorge-toledo': [
    held('2017-11-20', 'never', CITGO_SIX),
    held('2018-06-01', 'VEN', [CITGO_SIX, '2021-10-16-citgo-six-house-arrest-revoked']),
    held('2022-10-02', 'free', SWAP_2022, { says: /2017-11-21.*2022-10-01/ }),
  ],
  'person:alirio-zambrano': [held('2020-06-01', 'VEN', '2020-02-05-citgo-six-returned-to-prison')],
  'person:gustavo-cardenas': [held('2022-03-09', 'free', '2022-03-08-cardenas-fernandez-released')],
  'person:jose-pereira': [held('2022-10-02', 'free', SWAP_2022)],
  'person:matthew-heath': [
    held('2020-09-15', 'VEN', '2020-09-10-matthew-heath-arrested'),
    held('2022-10-02', 'free', SWAP_2022),
  ],
  'person:luke-denman': [
    held('2023-12-19', 'VEN', '2020-05-04-denman-berry-captured'),
    held('2023-12-21', 'free', '2023-12-20-denman-berry-released'),
  ],
  'person:wilbert-castaneda': [
    held('2025-07-17', 'VEN', '2024-09-castaneda-detained'),
    held('2025-07-19', 'free', '2025-07-18-ten-americans-freed'),
  ],
  'person:efrain-campo-flores': [
    held('2022-09-30', 'USA', '2015-11-10-maduro-nephews-arrested-haiti'),
    held('2022-10-02', 'free', '2022-10-01-flores-nephews-released'),
  ],
  'person:rocio-san-miguel': [
    // Some day of February 2024.
    held('2024-02-15', 'VEN', SAN_MIGUEL),
    held('2024-02-15', 'never', SAN_MIGUEL, { certainty: 'certain' }),
    held('2026-01-09', 'free', '2026-01-08-venezuela-prisoner-releases'),
  ],
  'person:juan-pablo-guanipa': [
    held('2025-06-01', 'VEN', '2025-05-guanipa-arrested'),
    held('2026-02-20', 'free', '2026-02-19-guanipa-freed'),
  ],
  'person:hugo-carvajal': [
    held('2014-07-25', 'ABW', '2014-07-23-carvajal-detained-aruba'),
    held('2014-07-28', 'free', '2014-07-27-carvajal-freed-aruba'),
    held('2019-04-14', 'ESP', '2019-04-carvajal-arrested-madrid'),
    // The court that refused his extradition set him free.
    held('2019-10-01', 'free', '2019-09-16-spain-refuses-carvajal'),
    held('2021-09-10', 'ESP', '2021-09-carvajal-rearrested-madrid'),
    held('2023-07-20', 'USA', '2023-07-19-carvajal-extradited-to-us', { says: /2023-07-19/ }),
  ],
});
