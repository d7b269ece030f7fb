import { against, on } from './measure.row';

const ORDER_13835 = '2018-05-21-us-eo-13835';
const ORDER_13850 = '2018-11-01-us-eo-13850';
const GL_37 = '2020-06-18-ofac-gl37';
const EU_DELCY = '2018-06-25-eu-lists-11-officials';
const EU_WAIVER = '2023-07-eu-waives-travel-ban-delcy';
const EU_FOUR_OFF = '2024-05-13-eu-lifts-amoroso-sanctions';
const EU_FOUR_BACK = '2025-01-10-eu-restores-travel-bans-cne-four';
const NO_FLIGHTS = '2018-04-25-panama-suspends-venezuelan-airlines';
const NO_ENTRY = '2019-08-20-brazil-entry-ban';
const LULA = '2023-01-01-brazil-lifts-maduro-entry-ban';

/** What ends, is put aside or has exceptions, where that stands in an entry about something else or in its wording. */
export const endsAndEasings = [
  // The licence let creditors reach for Citgo in spite of the order, until it was put on hold.
  ...against(
    'VEN',
    ['USA.PRES', 'US EO 13835'],
    [
      on('2018-07-18', 'uneased', ORDER_13835, { since: '2018-05-21' }),
      on('2018-07-20', 'eased', [ORDER_13835, '2018-07-19-ofac-gl5'], { since: '2018-05-21' }),
      on('2019-10-25', 'uneased', [ORDER_13835, '2019-10-24-ofac-gl5a'], { since: '2018-05-21' }),
    ],
  ),
  // Eased for the owners of two ships and for five weeks.
  ...against(
    'VEN',
    ['USA.PRES', 'US EO 13850'],
    [
      on('2020-07-01', 'eased', [ORDER_13850, GL_37]),
      on('2022-06-01', 'uneased', [ORDER_13850, GL_37], { since: '2018-11-01' }),
    ],
  ),
  // Ninety days were announced; the quarrel was over within two.
  ...against(
    'VEN',
    ['PAN', 'PAN counter-measures'],
    [
      on('2018-04-24', 'none', NO_FLIGHTS),
      on('2018-04-25', 'standing', NO_FLIGHTS),
      on('2018-04-27', 'ended', NO_FLIGHTS, { since: '2018-04-25', until: '2018-04-26' }),
    ],
  ),
  // The next president took the ban back on his first day.
  ...against(
    'VEN',
    ['BRA', 'BRA entry ban'],
    [
      on('2022-12-31', 'standing', NO_ENTRY, { since: '2019-08-20' }),
      on('2023-01-01', 'ended', [NO_ENTRY, LULA], { since: '2019-08-20', until: '2023-01-01' }),
      on('2023-06-01', 'standing', [NO_ENTRY, LULA], { knowledge: 'published', knownAt: '2022-12-01' }),
    ],
  ),
  // Let in for one summit, and on the list all the while.
  ...against(
    'person:delcy-rodriguez',
    ['EU', 'EU 2017/2074'],
    [
      on('2023-06-30', 'uneased', EU_DELCY, { since: '2018-06-25' }),
      on('2023-07-20', 'eased', [EU_DELCY, EU_WAIVER], { since: '2018-06-25' }),
      on('2023-09-01', 'uneased', [EU_DELCY, EU_WAIVER], { since: '2018-06-25' }),
    ],
  ),
  // "Provisionally" off the list, and back on it: put aside, not ended.
  ...against(
    'person:elvis-amoroso',
    ['EU', 'EU 2017/2074'],
    [
      on('2024-05-12', 'none', EU_FOUR_OFF),
      on('2024-06-01', 'suspended', [EU_FOUR_OFF, '2024-05-13-amoroso-rejects-eu-relief']),
      on('2025-01-11', 'uneased', [EU_FOUR_OFF, EU_FOUR_BACK], { since: '2025-01-10' }),
    ],
  ),
  // Neither the dead man nor the four who came off the list took the others with them.
  ...against(
    'VEN',
    ['EU', 'EU 2017/2074'],
    [
      on('2023-11-14', 'uneased', [
        '2023-11-13-eu-delists-deceased',
        '2023-11-13-eu-renews-sanctions-six-months',
      ]),
      on('2024-06-01', 'uneased', [EU_FOUR_OFF, '2024-05-13-eu-renews-50-sanctions-to-jan-2025'], {
        since: '2017-11-13',
      }),
    ],
  ),
];
