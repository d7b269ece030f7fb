import { acts, at, onIssue } from './position.row';

const STRIKES = '2026-01-03-us-strikes-caracas';
const OAS_FOUR = '2026-01-06-oas-four-defend-operation';
const GUTERRES = '2026-01-05-un-sg-dangerous-precedent';
const SENEGAL = '2026-01-senegal-non-intervention';

export const militaryAction = onIssue('us-military-action', {
  USA: [
    at('2017-08-12', 1, '2017-08-11-trump-military-option'),
    acts('2026-01-04', 3, STRIKES),
    at('2026-01-06', 2, ['2026-01-05-us-unsc-waltz-law-enforcement', '2026-01-06-us-oas-not-invasion']),
    // The Senate speaks for itself; calling a second wave off for prisoner releases takes nothing back.
    at('2026-01-10', 'for', [
      '2026-01-06-us-oas-not-invasion',
      '2026-01-08-senate-advances-war-powers',
      '2026-01-09-trump-cancels-second-wave',
    ]),
  ],
  'USA.SENATE': [
    at('2025-10-09', 2, '2025-10-08-senate-rejects-boat-resolution'),
    at('2026-01-09', -2, '2026-01-08-senate-advances-war-powers'),
    at('2026-01-15', 2, '2026-01-14-senate-blocks-war-powers'),
  ],
  RUS: [
    at('2025-12-19', -1, '2025-12-18-russia-mfa-fatal-mistake', { since: '2025-12-18' }),
    at('2025-12-24', -2, '2025-12-23-russia-unsc-nebenzya', { since: '2025-12-18' }),
    at('2026-01-04', 'against', '2026-01-03-russia-mfa-armed-aggression', { since: '2025-12-18' }),
  ],
  CHN: [at('2026-01-04', -2, '2026-01-03-china-mfa-condemns')],
  // Counting its dead the day after is not taking the condemnation back.
  CUB: [at('2026-01-05', -2, ['2026-01-03-cuba-condemns', '2026-01-04-cuba-32-dead'])],
  IRN: [at('2026-01-04', -2, '2026-01-03-iran-mfa-condemns')],
  PRK: [at('2026-01-05', -2, '2026-01-04-north-korea-denounces')],
  BRA: [at('2026-01-04', -2, '2026-01-03-lula-unacceptable-line')],
  MEX: [
    at('2017-08-20', -2, '2017-08-12-mercosur-rejects-force'),
    at('2026-01-04', -2, '2026-01-03-mexico-condemns'),
  ],
  COL: [
    at('2025-11-12', -3, '2025-11-11-petro-suspends-intelligence'),
    at('2026-01-04', -2, '2026-01-03-petro-rejects', { since: '2017-08-12~' }),
  ],
  URY: [at('2026-01-04', -2, '2026-01-03-uruguay-rejects-intervention')],
  ESP: [at('2026-01-04', -2, '2026-01-03-spain-sanchez-will-not-recognise')],
  FRA: [
    at('2026-01-04', -2, '2026-01-03-france-barrot'),
    at('2026-01-06', 'against', '2026-01-05-macron-method-not-approved'),
  ],
  NOR: [at('2026-01-04', -2, '2026-01-03-norway-eide-unlawful')],
  ZAF: [at('2026-01-04', -2, '2026-01-03-south-africa-charter-violation')],
  CHE: [at('2026-01-04', -1, '2026-01-03-switzerland-restraint')],
  SGP: [at('2026-01-05', -1, '2026-01-04-singapore-gravely-concerned')],
  ARG: [
    at('2026-01-04', 1, '2026-01-03-argentina-milei-supports'),
    at('2026-01-07', 2, OAS_FOUR, { since: '2026-01-03' }),
  ],
  ECU: [at('2026-01-07', 2, OAS_FOUR)],
  SLV: [
    // A picture without words.
    at('2026-01-04', 'unknown', '2026-01-03-el-salvador-bukele-wordless'),
    at('2026-01-07', 2, OAS_FOUR),
  ],
  PRY: [at('2026-01-07', 2, OAS_FOUR)],
  ISR: [at('2026-01-04', 1, '2026-01-03-israel-saar-praises')],
  PER: [at('2026-01-04', 1, '2026-01-03-peru-jeri-new-era')],
  GUY: [at('2026-03-08', 1, '2026-03-07-guyana-ali-less-rhetoric')],
  // Neutral is a position; saying nothing for or against is not.
  DEU: [at('2026-01-04', 0, '2026-01-03-germany-merz-complex')],
  CAN: [at('2026-01-04', 0, '2026-01-03-canada-carney-anand')],
  GBR: [
    at('2025-11-12', 'against', '2025-11-11-uk-pauses-intelligence'),
    at('2026-01-04', 'neither', '2026-01-03-uk-starmer-not-involved', { since: '2026-01-03' }),
  ],
  BOL: [at('2026-01-05', 'unknown', '2026-01-03-bolivia-transition')],
  TUR: [at('2026-01-05', 'unknown', '2026-01-03-turkey-restraint')],
  VAT: [at('2026-01-05', 'unknown', '2026-01-04-holy-see-pope-sovereignty')],
  HUN: [at('2026-01-06', 'unknown', '2026-01-04-hungary-stays-out-of-eu-text')],
  UGA: [at('2026-01-08', 'unknown', '2026-01-06-non-aligned-movement-condemns')],
  'NON-ALIGNED-MOVEMENT': [at('2026-01-08', -2, '2026-01-06-non-aligned-movement-condemns')],
  'UN.SG': [
    // Between the 3rd and the 5th of January.
    at('2026-01-04', 'against', GUTERRES),
    at('2026-01-04', 'unknown', GUTERRES, { certainty: 'certain' }),
    at('2026-01-06', -1, GUTERRES, { certainty: 'certain' }),
  ],
  SEN: [
    at('2026-01-05', 'against', SENEGAL),
    at('2026-01-05', 'unknown', SENEGAL, { certainty: 'certain' }),
    at('2026-01-11', -1, SENEGAL, { certainty: 'certain' }),
  ],
  VEN: [
    at('2020-05-07', -2, '2020-05-06-maduro-shows-denman-video'),
    at('2025-11-30', -2, '2025-11-29-venezuela-rejects-airspace'),
  ],
  'VEN.NA': [at('2025-10-30', -2, '2025-10-28-trinidad-pm-persona-non-grata')],
});
