import type { HistoryRow } from './history.row';

const MADURO = 'person:nicolas-maduro';
const GUAIDO = 'person:juan-guaido';
const GONZALEZ = 'person:edmundo-gonzalez-urrutia';
const DELCY = 'person:delcy-rodriguez';

const OAS_VOTE = '2019-01-10-oas-resolution-not-recognise';
const LIMA = '2019-01-04-lima-group-rejects-new-term';
const AMERICAS = '2019-01-23-canada-brazil-americas-recognise-guaido';

/** The last day on which anybody claimed the interim presidency is 2023-01-05. */
const LAPSED = ['2023-01-06', null] as const;

const issue = 'presidency-legitimacy';
const asOf = '2026-06-30';

export const histories: readonly HistoryRow[] = [
  {
    actor: 'USA',
    issue,
    asOf,
    course: [
      ['2019-01-10', 'none-legitimate'],
      ['2019-01-23', GUAIDO],
      LAPSED,
      ['2024-11-19', GONZALEZ],
      ['2026-03-05', DELCY],
    ],
    because: [
      OAS_VOTE,
      '2019-01-23-us-recognises-guaido',
      '2024-11-19-us-calls-gonzalez-president-elect',
      '2026-03-05-us-venezuela-relations-restored',
    ],
  },
  {
    actor: 'BOL',
    issue,
    asOf,
    course: [
      ['2019-01-10', MADURO],
      ['2019-11-14', GUAIDO],
      ['2020-11-11', MADURO],
    ],
    because: [
      OAS_VOTE,
      '2019-11-14-bolivia-recognises-guaido',
      '2020-10-bolivia-withdraws-guaido-recognition',
    ],
  },
  {
    actor: 'PER',
    issue,
    asOf,
    course: [
      ['2019-01-04', 'none-legitimate'],
      ['2019-01-23', GUAIDO],
      LAPSED,
      ['2024-07-30', GONZALEZ],
      ['2024-09-05', null],
    ],
    because: [LIMA, AMERICAS, '2024-07-30-peru-recognises-gonzalez', '2024-09-05-peru-denies-recognition'],
  },
  {
    actor: 'ARG',
    issue,
    asOf: '2024-12-31',
    course: [
      ['2019-01-04', 'none-legitimate'],
      ['2019-01-23', GUAIDO],
      ['2020-01-07', null],
      ['2024-08-02', GONZALEZ],
    ],
    because: [
      LIMA,
      AMERICAS,
      '2020-01-07-argentina-withdraws-guaido-recognition',
      '2024-08-02-argentina-recognises-gonzalez',
    ],
  },
  {
    actor: 'DEU',
    issue,
    asOf,
    course: [['2019-02-04', GUAIDO], LAPSED, ['2026-01-04', 'none-legitimate']],
    because: ['2019-02-04-germany-recognises-guaido', '2026-01-04-eu-26-joint-statement'],
  },
  {
    actor: 'COL',
    issue,
    asOf: '2022-12-31',
    course: [
      ['2019-01-04', 'none-legitimate'],
      ['2019-01-23', GUAIDO],
      ['2022-08-11', MADURO],
    ],
    because: [LIMA, AMERICAS, '2022-08-11-petro-maduro-name-ambassadors'],
  },
];
