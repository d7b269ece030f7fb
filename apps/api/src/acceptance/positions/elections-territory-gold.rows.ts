import { at, onIssue } from './position.row';

const OFFICIAL = 'official-result-valid';
const NOT_FREE = 'not-free-and-fair';
const TALLIES = 'publish-tallies-first';
const WON = 'opposition-won';

const ACCEPTED_2018 = '2018-05-states-accept-2018-result';
const OAS_2018 = '2018-06-05-oas-ga-resolution';
const NINE = '2024-07-29-nine-states-call-for-review-oas';
const OAS_2024 = '2024-07-31-oas-resolution-fails';
const THREE = '2024-08-01-brazil-mexico-colombia-statement';
const ELEVEN = '2024-08-23-eleven-states-reject-tsj';

export const electionsTerritoryGold = [
  ...onIssue('elections-2018', {
    USA: [at('2018-05-25', NOT_FREE, '2018-05-21-us-rejects-2018-election')],
    RUS: [
      // Some day of May 2018.
      at('2018-05-25', OFFICIAL, ACCEPTED_2018),
      at('2018-05-25', 'unknown', ACCEPTED_2018, { certainty: 'certain' }),
      at('2018-06-01', OFFICIAL, ACCEPTED_2018, { certainty: 'certain' }),
    ],
    BOL: [at('2018-06-10', OFFICIAL, ACCEPTED_2018)],
    // What the organisation resolves its members need not think, whether they voted otherwise or not at all.
    OAS: [at('2018-06-06', NOT_FREE, OAS_2018)],
    SLV: [at('2018-06-06', OFFICIAL, [OAS_2018, '2018-05-states-accept-2018-result'])],
    NIC: [at('2018-06-06', 'unknown', OAS_2018)],
    MEX: [at('2018-06-06', NOT_FREE, OAS_2018)],
    DMA: [at('2018-06-06', OFFICIAL, OAS_2018)],
    TTO: [at('2018-06-06', 'no choice', OAS_2018)],
    DEU: [
      at('2019-03-01', NOT_FREE, ['2019-02-07-contact-group-montevideo', '2019-02-28-unsc-us-draft-vetoed']),
    ],
  }),
  ...onIssue('elections-2024', {
    USA: [
      at('2024-07-31', TALLIES, OAS_2024),
      at('2024-08-02', WON, '2024-08-01-us-says-gonzalez-won', { since: '2024-08-01' }),
    ],
    RUS: [at('2024-07-30', OFFICIAL, '2024-07-29-putin-congratulates-maduro')],
    CHN: [at('2024-07-30', OFFICIAL, '2024-07-29-china-recognises-maduro')],
    HND: [at('2024-07-30', OFFICIAL, '2024-07-29-honduras-congratulates')],
    BOL: [at('2024-07-30', OFFICIAL, '2024-07-29-bolivia-congratulates')],
    PER: [at('2024-07-29', TALLIES, NINE), at('2024-07-31', WON, '2024-07-30-peru-recognises-gonzalez')],
    CRI: [at('2024-07-30', TALLIES, NINE), at('2024-08-03', WON, '2024-08-02-costa-rica-says-gonzalez-won')],
    URY: [at('2024-08-03', WON, '2024-08-02-uruguay-says-gonzalez-won')],
    // Refusing the court's word in August takes nothing back of having named the winner.
    ARG: [at('2024-08-24', WON, ['2024-08-02-argentina-recognises-gonzalez', ELEVEN])],
    CHL: [at('2024-08-24', TALLIES, [OAS_2024, ELEVEN])],
    BRA: [at('2024-07-31', 'no choice', '2024-07-31-brazil-abstains-oas'), at('2024-08-02', TALLIES, THREE)],
    COL: [
      at('2024-07-31', 'no choice', '2024-07-31-colombia-abstains-oas'),
      at('2024-08-02', TALLIES, THREE),
    ],
    MEX: [
      at('2024-07-31', 'no choice', '2024-07-31-mexico-skips-oas-session'),
      at('2024-08-02', TALLIES, THREE),
    ],
    ESP: [at('2024-09-12', TALLIES, '2024-09-11-sanchez-declines-recognition')],
    'ESP.CONG': [at('2024-09-12', WON, '2024-09-11-spanish-congress-recognises-gonzalez')],
    'EU.EP': [at('2025-01-24', WON, '2025-01-23-european-parliament-vote')],
    EU: [at('2025-01-24', 'unknown', '2025-01-23-european-parliament-vote')],
    'org:carter-center': [at('2024-07-31', NOT_FREE, '2024-07-30-carter-center-not-democratic')],
    VEN: [at('2024-07-30', OFFICIAL, '2024-07-29-venezuela-expels-seven-missions')],
  }),
  ...onIssue('essequibo', {
    GUY: [
      at('2018-03-28', 'unknown', '2018-03-29-guyana-icj-application'),
      at('2018-03-30', 'guyana', '2018-03-29-guyana-icj-application'),
      at('2026-06-01', 'guyana', '2025-05-01-guyana-welcomes-icj', { since: '2018-03-29', status: 'stale' }),
    ],
    VEN: [
      at('2018-06-17', 'unknown', '2018-06-18-venezuela-declines-icj'),
      at('2018-06-19', 'venezuela', '2018-06-18-venezuela-declines-icj'),
      at('2026-05-07', 'venezuela', '2026-05-06-gil-icj-essequibo', {
        since: '2018-06-18',
        basedOn: '2026-05-06-gil-icj-essequibo',
      }),
    ],
    // Government and opposition agree on this one.
    'VEN.PUD': [at('2021-09-07', 'venezuela', '2021-09-06-mexico-two-partial-agreements')],
    // A court's order is no party's stand, nor its own.
    ICJ: [at('2024-01-01', 'unknown', '2023-12-01-icj-provisional-measures')],
    BRA: [at('2024-01-01', 'unknown', '2023-12-14-argyle-declaration')],
  }),
  ...onIssue('gold-reserves-bank-of-england', {
    GBR: [
      // The Bank held it and the courts ruled; the government had not spoken on the gold.
      at('2022-01-01', 'unknown', ['2019-01-25-bank-of-england-refuses-gold', '2021-12-20-uksc-gold-ruling']),
      at('2026-01-06', 'keep-frozen', '2026-01-05-uk-cooper-gold-withheld', { since: '2026-01-05' }),
    ],
    'GBR.SC': [at('2022-01-01', 'unknown', '2021-12-20-uksc-gold-ruling')],
    'VEN.BCV': [
      at('2020-04-15', 'caracas-board', '2020-04-venezuela-asks-sell-gold-un'),
      at('2020-04-15', 'unknown', '2020-04-venezuela-asks-sell-gold-un', { certainty: 'certain' }),
    ],
  }),
];
