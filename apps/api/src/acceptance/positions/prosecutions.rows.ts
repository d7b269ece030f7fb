import { acts, at, onIssue } from './position.row';

const SURRENDER = '2021-10-16-saab-extradited-cape-verde-to-us';
const RUSSIA_2021 = '2021-10-18-russia-mfa-criticises-saab-extradition';
const DELEGATE = '2021-09-venezuela-names-saab-to-mexico-delegation';
const RUSSIA_DEMANDS = '2026-01-03-russia-mfa-release-maduro';
const INDICTED = '2020-03-26-us-charges-maduro';

export const prosecutions = [
  ...onIssue('alex-saab-case', {
    RUS: [
      at('2021-08-10', 'unknown', '2021-08-11-russia-mfa-condemns-saab-extradition-bid'),
      at('2021-08-12', -2, '2021-08-11-russia-mfa-condemns-saab-extradition-bid', { since: '2021-08-11' }),
      at('2022-06-01', -2, RUSSIA_2021, { since: '2021-08-11', status: 'current' }),
      at('2023-06-01', -2, RUSSIA_2021, { status: 'stale' }),
    ],
    VEN: [
      // In September 2021, day unknown.
      at('2021-09-15', 'against', DELEGATE),
      at('2021-09-15', 'unknown', DELEGATE, { certainty: 'certain' }),
      at('2021-10-01', -2, DELEGATE, { certainty: 'certain' }),
      at('2021-10-17', 'against', [
        '2021-10-16-venezuela-calls-saab-extradition-kidnapping',
        '2021-10-16-venezuela-suspends-mexico-talks',
      ]),
    ],
    CPV: [
      // Its courts granted the extradition and turned Saab's appeals down; that is not the government's word.
      at('2021-03-18', 'unknown', '2021-03-17-cape-verde-supreme-court-authorises-saab-extradition'),
      at('2021-04-16', 2, '2021-04-15-cape-verde-challenges-ecowas-jurisdiction'),
      acts('2021-10-17', 3, SURRENDER),
    ],
    'ECOWAS.CCJ': [at('2021-07-01', 'unknown', '2021-03-15-ecowas-court-orders-saab-release')],
    USA: [
      acts('2020-07-10', 'for', '2020-06-29-us-extradition-request-saab'),
      acts('2024-01-01', 'against', '2023-12-20-saab-clemency-and-return'),
      acts('2026-03-12', 'for', '2026-03-11-saab-extradition-requested-nyt'),
      // A senator is not the government.
      at('2026-03-05', 'unknown', '2026-03-02-rick-scott-bring-saab-back'),
    ],
  }),
  ...onIssue('charges-against-maduro', {
    USA: [
      at('2020-03-27', 3, '2020-03-26-us-reward-maduro-15m'),
      acts('2020-03-27', 3, INDICTED),
      at('2025-08-08', 3, '2025-08-07-reward-50m'),
    ],
    VEN: [
      at('2020-03-27', -2, '2020-03-26-maduro-rejects-charges'),
      // By then Maduro was in a cell in New York and held no office: his motion is his own.
      at('2026-02-27', 'against', '2020-03-26-maduro-rejects-charges', {
        notBasedOn: '2026-02-26-maduro-motion-to-dismiss',
      }),
    ],
    'person:nicolas-maduro': [at('2026-02-27', -2, '2026-02-26-maduro-motion-to-dismiss')],
    // A judge in Buenos Aires ordered his arrest, on charges of its own.
    ARG: [at('2024-09-24', 'unknown', '2024-09-23-argentine-court-orders-maduro-arrest')],
  }),
  ...onIssue('maduro-custody', {
    RUS: [
      at('2026-01-02', 'unknown', RUSSIA_DEMANDS),
      at('2026-01-03', -2, RUSSIA_DEMANDS, { since: '2026-01-03', status: 'current' }),
      at('2026-03-01', -2, '2026-02-23-lyubinsky-release', { since: '2026-01-03' }),
      at('2026-02-01', 'unknown', RUSSIA_DEMANDS, { knowledge: 'published', knownAt: '2026-01-02' }),
      at('2026-02-01', -2, RUSSIA_DEMANDS, { knowledge: 'published', knownAt: '2026-01-05' }),
    ],
    BLR: [at('2026-01-04', -2, '2026-01-03-russia-belarus-restore-maduro')],
    CHN: [at('2026-01-06', -2, '2026-01-05-china-unsc-release')],
    CUB: [at('2026-01-06', -2, '2026-01-05-cuba-unsc')],
    GHA: [at('2026-01-05', -2, '2026-01-04-ghana-condemns-demands-release')],
    ZAF: [
      at('2026-01-05', 'unknown', '2026-01-05-south-africa-unsc'),
      at('2026-01-07', -2, '2026-01-06-ramaphosa-demands-release'),
    ],
    VEN: [
      // Asking for proof of life is not asking for release; the army, which did, speaks for itself.
      at('2026-01-05', 'unknown', [
        '2026-01-03-delcy-demands-proof-of-life',
        '2026-01-04-army-recognises-delcy',
      ]),
      at('2026-01-11', -2, '2026-01-10-delcy-vows-maduro-return', { since: '2026-01-10' }),
    ],
    'VEN.MOD': [at('2026-01-05', 'against', '2026-01-04-army-recognises-delcy')],
  }),
];
