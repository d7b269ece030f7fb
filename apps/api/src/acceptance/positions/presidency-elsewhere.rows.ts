import { at, onIssue } from './position.row';

const NONE = 'none-legitimate';
const MADURO = 'person:nicolas-maduro';
const GUAIDO = 'person:juan-guaido';
const GONZALEZ = 'person:edmundo-gonzalez-urrutia';
const DELCY = 'person:delcy-rodriguez';

const EU_26 = '2026-01-04-eu-26-joint-statement';
const UK_ENDS = '2023-01-uk-ends-guaido-recognition';
const UNSC_VETO = '2019-02-28-unsc-us-draft-vetoed';
const ASSEMBLY_ENDS_IT = '2022-12-30-opposition-assembly-dissolves-interim-government';

export const presidencyElsewhere = onIssue('presidency-legitimacy', {
  RUS: [
    at('2019-01-25', MADURO, '2019-01-24-russia-defends-maduro', { since: '2019-01-24' }),
    at('2025-01-11', MADURO, '2025-01-10-putin-congratulates', { since: '2019-01-24' }),
    at('2026-01-02', MADURO, '2025-12-18-russia-mfa-fatal-mistake'),
    at('2026-01-03', MADURO, [
      '2026-01-03-russia-mfa-release-maduro',
      '2026-01-03-russia-belarus-restore-maduro',
    ]),
    at('2026-01-04', MADURO, '2026-01-03-russia-mfa-release-maduro'),
    at('2026-01-07', DELCY, '2026-01-06-russia-mfa-backs-delcy'),
    // Asking for Maduro's release, on the 25th as well, is not calling him president again.
    at('2026-01-31', DELCY, ['2026-01-06-russia-mfa-backs-delcy', '2026-01-25-ryabkov-release-first']),
  ],
  CHN: [at('2019-03-01', MADURO, ['2019-01-24-china-supports-maduro-sovereignty', UNSC_VETO])],
  IDN: [at('2019-03-01', 'no choice', UNSC_VETO)],
  TUR: [at('2019-01-25', MADURO, '2019-01-24-turkey-backs-maduro')],
  BLR: [at('2026-01-04', MADURO, '2026-01-03-russia-belarus-restore-maduro')],
  ISR: [
    at('2019-01-26', 'unknown', '2019-01-27-israel-recognises-guaido'),
    at('2019-01-28', GUAIDO, '2019-01-27-israel-recognises-guaido'),
  ],
  AUS: [at('2019-01-29', GUAIDO, '2019-01-28-australia-recognises-guaido')],
  JPN: [
    at('2019-02-18', 'unknown', '2019-02-15-us-counts-over-50-recognitions'),
    at('2019-02-20', GUAIDO, '2019-02-19-japan-recognises-guaido'),
  ],
  DEU: [
    at('2019-02-03', 'unknown', '2019-02-04-germany-recognises-guaido'),
    at('2019-02-05', GUAIDO, '2019-02-04-germany-recognises-guaido', {
      since: '2019-02-04',
      basedOn: '2019-02-04-germany-recognises-guaido',
    }),
    at('2026-01-05', NONE, EU_26),
  ],
  ESP: [at('2019-02-05', GUAIDO, '2019-02-04-spain-recognises-guaido')],
  FRA: [at('2026-01-03', GONZALEZ, '2026-01-03-macron-gonzalez-transition')],
  // Coalition quarrel in Rome, a veto in Brussels: no stand on who is president.
  ITA: [at('2019-02-05', 'no choice', '2019-02-04-italy-blocks-eu-recognition')],
  IRL: [at('2019-02-05', 'no choice', '2019-02-04-ireland-declines-recognition')],
  // A bloc does not bind its members: Hungary alone stayed out of the text of the 26.
  HUN: [at('2026-01-06', 'unknown', [EU_26, '2026-01-04-hungary-stays-out-of-eu-text'])],
  NOR: [at('2026-01-04', NONE, '2026-01-03-norway-eide-unlawful')],
  UKR: [at('2026-01-04', NONE, '2026-01-03-ukraine-sybiha')],
  GBR: [
    at('2019-02-05', GUAIDO, '2019-02-04-uk-recognises-guaido', { since: '2019-02-04' }),
    at('2022-12-15', GUAIDO, '2019-02-04-uk-recognises-guaido'),
    // Some day of January 2023: possible from the 1st on, certain only when the month is over.
    at('2023-01-03', 'no choice', UK_ENDS),
    at('2023-01-03', GUAIDO, UK_ENDS, { certainty: 'certain' }),
    at('2023-02-10', 'no choice', UK_ENDS, { status: 'withdrawn' }),
    at('2026-01-06', NONE, '2026-01-05-uk-cooper-gold-withheld', { since: '2026-01-05' }),
  ],
  // The Parliament speaks for itself; the Union as such never took the step.
  'EU.EP': [at('2019-02-01', GUAIDO, '2019-01-31-european-parliament-recognises-guaido')],
  EU: [
    at('2019-02-01', 'unknown', '2019-01-31-european-parliament-recognises-guaido'),
    at('2019-06-01', 'unknown', [
      '2019-01-31-european-parliament-recognises-guaido',
      '2019-02-04-italy-blocks-eu-recognition',
    ]),
    at('2021-01-08', 'no choice', '2021-01-06-eu-drops-guaido-interim-president'),
    at('2025-01-11', NONE, '2025-01-10-eu-hr-no-legitimacy', { since: '2025-01-10' }),
  ],
  VEN: [
    at('2019-01-24', MADURO, '2019-01-23-venezuela-severs-relations-us'),
    at('2025-01-11', MADURO, '2025-01-10-maduro-third-term-oath'),
    at('2026-02-13', MADURO, '2026-02-12-delcy-maduro-legitimate-nbc'),
  ],
  'VEN.INTERIM': [
    at('2019-01-24', GUAIDO, '2019-01-23-guaido-oath'),
    // He held the office until 5 January and spoke against ending it.
    at('2022-12-31', GUAIDO, '2022-12-30-guaido-rejects-dissolution'),
    at('2023-02-01', 'no choice', ASSEMBLY_ENDS_IT),
  ],
  'VEN.NA2015': [
    at('2022-12-21', GUAIDO, '2019-01-23-guaido-oath'),
    at('2022-12-31', 'no choice', ASSEMBLY_ENDS_IT, { status: 'withdrawn' }),
  ],
  'VEN.NA': [at('2026-01-06', DELCY, '2026-01-05-delcy-sworn-in')],
  'VEN.MOD': [at('2026-01-05', DELCY, '2026-01-04-army-recognises-delcy')],
  'person:maria-corina-machado': [at('2026-01-04', GONZALEZ, '2026-01-03-machado-recognise-gonzalez')],
});
