import { endsAndEasings } from './ends-and-easings.rows';
import { against, on } from './measure.row';

const PDVSA = '2019-01-28-us-sanctions-pdvsa';
const PDVSA_LICENCES = '2019-01-28-us-general-licences-pdvsa';
const FIGUERA = '2019-02-15-us-designates-figuera-and-four';
const FIGUERA_OFF = '2019-05-07-us-delists-figuera';
const PB_TANKERS = '2019-04-12-ofac-pb-tankers-nine-vessels';
const MINERVEN = '2019-03-19-us-sanctions-minerven';
const EU_2017 = '2017-11-13-eu-arms-embargo-framework';
const SAAB = '2019-07-25-ofac-designates-saab';
const RELISTED = '2025-12-11-ofac-relists-malpica-flores';

export const measures = [
  ...endsAndEasings,
  ...against(
    'org:pdvsa',
    ['USA.OFAC', 'US EO 13850'],
    [
      on('2019-01-27', 'none', PDVSA),
      on('2019-01-29', 'standing', [PDVSA, PDVSA_LICENCES], { since: '2019-01-28' }),
      on('2026-03-20', 'standing', [PDVSA, '2026-01-29-gl46-venezuelan-oil'], { since: '2019-01-28' }),
      on('2019-01-29', 'none', PDVSA, { knowledge: 'published', knownAt: '2019-01-27' }),
    ],
  ),
  // Shut out of US finance before it was listed itself.
  ...against(
    'org:pdvsa',
    ['USA.PRES', 'US EO 13808'],
    [
      on('2017-08-23', 'none', '2017-08-24-us-eo-13808'),
      on('2019-01-27', 'standing', '2017-08-24-us-eo-13808', { since: '2017-08-24' }),
    ],
  ),
  ...against(
    'person:cristopher-figuera',
    ['USA.OFAC'],
    [
      on('2019-02-14', 'none', FIGUERA),
      on('2019-05-06', 'standing', FIGUERA, { since: '2019-02-15' }),
      on('2019-05-08', 'ended', [FIGUERA, FIGUERA_OFF], { since: '2019-02-15', until: '2019-05-07' }),
    ],
  ),
  // Listed in the same act as Figuera, and not taken off with him.
  ...against('person:manuel-quevedo', ['USA.OFAC'], [on('2019-05-08', 'standing', [FIGUERA, FIGUERA_OFF])]),
  ...against(
    'org:pb-tankers',
    ['USA.OFAC'],
    [
      on('2019-06-30', 'standing', PB_TANKERS, { since: '2019-04-12' }),
      on('2019-07-05', 'ended', [PB_TANKERS, '2019-07-03-ofac-delists-pb-tankers']),
    ],
  ),
  ...against(
    'org:minerven',
    ['USA.OFAC', 'US EO 13850'],
    [
      on('2019-03-20', 'standing', MINERVEN, { since: '2019-03-19' }),
      on('2023-10-19', 'eased', [MINERVEN, '2023-10-18-ofac-gl43-minerven']),
      on('2024-02-14', 'standing', [MINERVEN, '2024-01-29-ofac-revokes-gl43'], { since: '2019-03-19' }),
      on('2026-03-07', 'eased', [MINERVEN, '2026-03-06-gl51-gold']),
    ],
  ),
  ...against(
    'org:conviasa',
    ['USA.OFAC'],
    [
      on('2020-02-06', 'none', '2020-02-07-us-lists-conviasa'),
      on('2020-02-08', 'standing', '2020-02-07-us-lists-conviasa', { since: '2020-02-07' }),
      on('2023-10-19', 'eased', '2023-10-18-ofac-gl45-conviasa'),
    ],
  ),
  ...against('VEN.BCV', ['USA.OFAC'], [on('2019-04-18', 'standing', '2019-04-17-us-sanctions-central-bank')]),
  ...against(
    'person:nicolas-maduro',
    ['USA.OFAC', 'US EO 13692'],
    [
      on('2017-07-30', 'none', '2017-07-31-us-sanctions-maduro'),
      on('2026-03-20', 'standing', '2017-07-31-us-sanctions-maduro', { since: '2017-07-31' }),
    ],
  ),
  ...against(
    'person:nicolas-maduro',
    ['CAN', 'CAN JVCFOA'],
    [on('2017-11-04', 'standing', '2017-11-03-canada-jvcfoa-listings', { since: '2017-11-03' })],
  ),
  // Clemency in 2023 freed him from prison, not from the list.
  ...against(
    'person:alex-saab',
    ['USA.OFAC', 'US EO 13850'],
    [
      on('2019-07-24', 'none', SAAB),
      on('2024-01-01', 'standing', [SAAB, '2023-12-20-saab-clemency-and-return'], { since: '2019-07-25' }),
    ],
  ),
  ...against(
    'person:alex-saab',
    ['GBR'],
    [on('2021-07-23', 'standing', '2021-07-22-uk-sanctions-saab-pulido')],
  ),
  ...against(
    'person:carlos-malpica-flores',
    ['USA.OFAC'],
    [on('2025-12-12', 'standing', [RELISTED, '2022-06-17-ofac-delists-malpica-flores'])],
  ),
  ...against(
    'VEN',
    ['EU', 'EU 2017/2074'],
    [
      on('2017-11-12', 'none', EU_2017),
      on('2017-11-14', 'standing', EU_2017, { since: '2017-11-13' }),
      on('2026-01-15', 'standing', [EU_2017, '2025-12-15-eu-extends-sanctions-2027'], {
        since: '2017-11-13',
      }),
    ],
  ),
  ...against(
    'VEN',
    ['CAN', 'CAN SEMA'],
    [on('2017-09-23', 'standing', '2017-09-22-canada-sema-regulations', { since: '2017-09-22' })],
  ),
  ...against(
    'VEN',
    ['CHE', 'CHE Ordinance 28.03.2018'],
    [on('2018-03-29', 'standing', '2018-03-28-swiss-ordinance-venezuela', { since: '2018-03-28' })],
  ),
];
