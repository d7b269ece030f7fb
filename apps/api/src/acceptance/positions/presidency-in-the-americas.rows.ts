import { at, onIssue } from './position.row';

const NONE = 'none-legitimate';
const MADURO = 'person:nicolas-maduro';
const GUAIDO = 'person:juan-guaido';
const GONZALEZ = 'person:edmundo-gonzalez-urrutia';
const DELCY = 'person:delcy-rodriguez';

const OAS_VOTE = '2019-01-10-oas-resolution-not-recognise';
const LIMA = '2019-01-04-lima-group-rejects-new-term';
const AMERICAS = '2019-01-23-canada-brazil-americas-recognise-guaido';
const INTERIM_ENDS = '2022-12-30-opposition-assembly-dissolves-interim-government';
const US_RECOGNISES = '2019-01-23-us-recognises-guaido';

export const presidencyInTheAmericas = onIssue('presidency-legitimacy', {
  USA: [
    // Kerry urged a recount and declined to say whom he recognised: no stand, and not a neutral one.
    at('2013-04-20', 'unknown', '2013-04-17-us-withholds-recognition'),
    at('2019-01-09', 'unknown', OAS_VOTE),
    at('2019-01-22', NONE, OAS_VOTE, { since: '2019-01-10' }),
    at('2019-01-24', GUAIDO, US_RECOGNISES, { since: '2019-01-23', basedOn: US_RECOGNISES }),
    at('2022-06-01', GUAIDO, [US_RECOGNISES, '2021-01-us-licence-recognises-guaido'], {
      since: '2019-01-23',
    }),
    at('2023-01-04', GUAIDO, [US_RECOGNISES, INTERIM_ENDS]),
    // Nobody claims the interim presidency after 5 January 2023; GL 31B of 9 January no longer names Guaidó.
    at('2023-02-01', 'no choice', [INTERIM_ENDS, '2023-01-09-ofac-gl31b']),
    // Blinken said that González had won "short of calling him president-elect".
    at('2024-08-15', 'no choice', '2024-08-01-us-says-gonzalez-won'),
    at('2024-11-20', GONZALEZ, '2024-11-19-us-calls-gonzalez-president-elect', { since: '2024-11-19' }),
    at('2026-03-11', DELCY, ['2026-03-10-us-recognises-delcy-court', '2026-03-07-trump-legally-recognized']),
    at('2019-02-01', NONE, OAS_VOTE, { knowledge: 'published', knownAt: '2019-01-20' }),
    at('2019-02-01', GUAIDO, US_RECOGNISES, { knowledge: 'published', knownAt: '2019-01-24' }),
    at('2026-03-11', 'unknown', '2026-03-10-us-recognises-delcy-court', { knownAt: '1' }),
  ],
  ARG: [
    at('2019-01-05', NONE, LIMA, { since: '2019-01-04' }),
    at('2019-02-01', GUAIDO, AMERICAS, { since: '2019-01-23' }),
    // Fernández is president since 10 December 2019 and condemns the blockade of the Assembly, which is no withdrawal.
    at('2020-01-05', GUAIDO, [
      '2019-10-11-argentina-accepts-guaido-envoy',
      '2020-01-05-argentina-condemns-assembly-blockade',
    ]),
    at('2020-01-08', 'no choice', '2020-01-07-argentina-withdraws-guaido-recognition', {
      status: 'withdrawn',
      since: '2020-01-07',
    }),
    at('2020-01-31', 'no choice', '2020-01-07-argentina-withdraws-guaido-recognition', {
      status: 'withdrawn',
    }),
    at('2024-08-03', GONZALEZ, '2024-08-02-argentina-recognises-gonzalez', { since: '2024-08-02' }),
  ],
  BOL: [
    at('2019-11-13', MADURO, [OAS_VOTE, '2019-01-23-bolivia-iran-back-maduro'], { since: '2019-01-10' }),
    at('2019-11-14', GUAIDO, '2019-11-14-bolivia-recognises-guaido', { since: '2019-11-14' }),
    at('2019-11-16', GUAIDO, '2019-11-15-bolivia-severs-relations-maduro', { since: '2019-11-14' }),
    // Arce took office on 8 November and has not spoken yet.
    at('2020-11-10', GUAIDO, '2019-11-15-bolivia-severs-relations-maduro', { status: 'inherited' }),
    at('2020-11-11', MADURO, '2020-10-bolivia-withdraws-guaido-recognition', {
      since: '2020-11-11',
      status: 'current',
    }),
    at('2020-11-12', MADURO, '2020-10-bolivia-withdraws-guaido-recognition'),
  ],
  PER: [
    at('2019-01-05', NONE, LIMA),
    at('2019-01-24', GUAIDO, AMERICAS),
    at('2024-07-29', 'no choice', [INTERIM_ENDS, '2024-07-29-nine-states-call-for-review-oas']),
    at('2024-07-30', GONZALEZ, '2024-07-30-peru-recognises-gonzalez', { since: '2024-07-30' }),
    at('2024-09-04', GONZALEZ, '2024-07-30-peru-recognises-gonzalez'),
    // The premier said that Peru never recognised him: the stand is given up, no other is taken.
    at('2024-09-05', 'no choice', '2024-09-05-peru-denies-recognition'),
    at('2024-09-06', 'no choice', '2024-09-05-peru-denies-recognition'),
  ],
  MEX: [
    at('2019-01-12', 'no choice', ['2019-01-04-mexico-declines-lima-declaration', OAS_VOTE]),
    at('2019-02-15', MADURO, '2019-01-23-mexico-keeps-maduro', { since: '2019-01-23' }),
  ],
  CAN: [at('2019-01-11', NONE, [LIMA, OAS_VOTE]), at('2019-01-24', GUAIDO, AMERICAS)],
  COL: [
    at('2019-03-01', GUAIDO, AMERICAS),
    at('2022-08-10', GUAIDO, AMERICAS, { status: 'inherited' }),
    at('2022-08-12', MADURO, '2022-08-11-petro-maduro-name-ambassadors', { since: '2022-08-11' }),
  ],
  BRA: [
    at('2022-12-31', GUAIDO, AMERICAS),
    at('2023-01-02', MADURO, '2023-01-01-brazil-lifts-maduro-entry-ban', { since: '2023-01-01' }),
    at('2026-01-02', MADURO, '2023-05-29-lula-receives-maduro', { status: 'stale' }),
    at('2026-01-04', DELCY, '2026-01-03-brazil-recognises-delcy-interim', { since: '2026-01-03' }),
  ],
  URY: [
    at('2019-01-31', 'no choice', [OAS_VOTE, '2019-01-uruguay-calls-for-elections']),
    at('2026-01-12', NONE, '2026-01-10-uruguay-recognises-neither'),
  ],
  TTO: [at('2019-01-11', 'no choice', OAS_VOTE)],
  DMA: [at('2019-01-11', MADURO, OAS_VOTE)],
  SLV: [
    at('2019-01-31', 'no choice', OAS_VOTE),
    at('2019-11-03', GUAIDO, '2019-11-02-el-salvador-recognises-guaido', { since: '2019-11-02' }),
  ],
  PAN: [at('2024-08-03', GONZALEZ, '2024-08-02-panama-recognises-gonzalez')],
  PRY: [
    at('2019-01-11', NONE, [LIMA, '2019-01-10-paraguay-severs-relations']),
    at('2025-01-06', GONZALEZ, [
      '2025-01-05-paraguay-backs-gonzalez',
      '2025-01-06-paraguay-expels-ambassador',
    ]),
  ],
  CUB: [
    at('2019-05-01', MADURO, '2019-04-30-cuba-condemns-uprising'),
    at('2025-01-11', MADURO, '2025-01-10-cuba-nicaragua-attend'),
  ],
  OAS: [at('2019-01-11', NONE, OAS_VOTE)],
  'LIMA-GROUP': [
    at('2019-01-31', NONE, LIMA),
    at('2019-05-01', GUAIDO, '2019-04-30-lima-group-backs-guaido'),
  ],
});
