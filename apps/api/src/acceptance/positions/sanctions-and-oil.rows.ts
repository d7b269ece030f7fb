import { acts, at, onIssue } from './position.row';

const TIAR = '2019-09-23-tiar-resolution';
const LAVROV = '2020-02-07-lavrov-condemns-sanctions-caracas';
const EU_2017 = '2017-11-13-eu-arms-embargo-framework';
const CHEVRON_ORDER = '2025-02-26-trump-chevron-termination-order';
const CARACAS_ON_CHEVRON = '2025-02-27-venezuela-rejects-chevron-move';

export const sanctionsAndOil = [
  ...onIssue('sanctions', {
    USA: [
      acts('2006-05-14', 'unknown', '2006-05-15-us-arms-embargo'),
      acts('2006-05-16', 'for', '2006-05-15-us-arms-embargo'),
      acts('2015-03-09', 3, '2015-03-08-us-eo-13692'),
      // Eased in January and February, with nearly every listing still standing.
      acts('2026-03-01', 'for', ['2026-01-29-gl46-venezuelan-oil', '2025-12-31-ofac-four-companies-tankers']),
      at('2019-09-24', 2, TIAR),
      at('2025-11-17', 2, '2025-11-16-rubio-announces-soles-fto'),
    ],
    EU: [
      acts('2017-11-12', 'unknown', EU_2017),
      acts('2017-11-14', 'for', EU_2017),
      // Its Parliament asks for more sanctions; that is not the Union's word.
      at('2025-02-01', 'unknown', '2025-01-23-european-parliament-vote'),
    ],
    'EU.EP': [at('2025-01-24', 2, '2025-01-23-european-parliament-vote')],
    CAN: [
      at('2017-09-06', 2, '2017-09-05-association-decision-sanctions'),
      acts('2017-09-23', 3, '2017-09-22-canada-sema-regulations'),
    ],
    CHE: [acts('2018-03-29', 'for', '2018-03-28-swiss-ordinance-venezuela')],
    GBR: [acts('2021-07-23', 'for', '2021-07-22-uk-sanctions-saab-pulido')],
    COL: [at('2019-09-24', 2, TIAR)],
    URY: [at('2019-09-24', 'against', [TIAR, '2019-09-23-uruguay-weighs-leaving-tiar'])],
    TTO: [at('2019-09-24', 'neither', TIAR)],
    MEX: [at('2026-03-01', 'unknown', '2019-11-18-montevideo-mechanism-second-meeting')],
    PER: [at('2021-08-04', -2, '2021-08-03-peru-announces-lima-group-exit')],
    BRA: [
      // Its entry ban, until the next president took it back on his first day.
      acts('2022-12-31', 'for', '2019-08-20-brazil-entry-ban'),
      acts('2023-01-01', 'against', [
        '2019-08-20-brazil-entry-ban',
        '2023-01-01-brazil-lifts-maduro-entry-ban',
      ]),
      at('2023-05-30', 'against', '2023-05-29-lula-receives-maduro'),
      at('2024-03-27', -2, '2024-03-26-brazil-concern-yoris', { since: '2023-05-29' }),
    ],
    ESP: [at('2026-02-21', 'against', '2026-02-20-spain-asks-eu-lift-delcy')],
    CHN: [at('2025-12-18', 'against', '2025-12-17-china-wang-yi-gil-call')],
    RUS: [
      at('2020-02-06', 'unknown', LAVROV),
      at('2020-02-08', -2, LAVROV, { since: '2020-02-07' }),
      at('2021-06-01', -2, LAVROV, { status: 'stale' }),
      at('2026-02-24', 'against', '2026-02-23-lyubinsky-release', { since: '2020-02-07' }),
    ],
    VEN: [
      at('2011-05-23', 'unknown', '2011-05-24-venezuela-condemns-pdvsa-iran-sanctions'),
      at('2011-05-25', -2, '2011-05-24-venezuela-condemns-pdvsa-iran-sanctions'),
      // Taking measures against Panama is not being for sanctions on Venezuela.
      acts('2018-04-06', 'unknown', '2018-04-05-venezuela-sanctions-panama'),
      // Arreaza was foreign minister then: his word is the state's.
      at('2020-06-25', 'against', '2020-06-24-arreaza-condemns-captains-listing', {
        basedOn: '2020-06-24-arreaza-condemns-captains-listing',
      }),
      at('2026-02-27', 'against', '2026-02-26-delcy-asks-trump-end-sanctions', {
        basedOn: '2026-02-26-delcy-asks-trump-end-sanctions',
      }),
    ],
    'VEN.NA': [at('2024-11-29', -3, '2024-11-28-simon-bolivar-law')],
  }),
  ...onIssue('oil-licences-pdvsa', {
    USA: [
      at('2025-02-27', -2, CHEVRON_ORDER),
      at('2026-02-12', 'for', ['2026-01-10-bessent-desanctioning-oil', '2026-02-11-wright-visits-caracas']),
      acts('2026-02-14', 'for', ['2026-01-29-gl46-venezuelan-oil', '2026-02-13-ofac-gl50-named-companies']),
    ],
    VEN: [
      // Dated 26 or 27 February.
      at('2025-02-26', 'for', CARACAS_ON_CHEVRON),
      at('2025-02-26', 'unknown', CARACAS_ON_CHEVRON, { certainty: 'certain' }),
      at('2025-02-28', 2, CARACAS_ON_CHEVRON, { certainty: 'certain' }),
    ],
    'org:shell': [at('2026-02-06', 1, '2026-02-05-shell-dragon-awaits-ofac')],
  }),
];
