import { proceedingsOf, reached } from './case.row';

const REQUEST = '2020-06-29-us-extradition-request-saab';
const CONSENT = '2020-07-cape-verde-government-authorises-extradition';
const GRANT = '2020-07-31-barlavento-court-authorises-saab-extradition';
const SURRENDER = '2021-10-16-saab-extradited-cape-verde-to-us';
const INDICTED_2019 = '2019-07-25-us-indicts-saab-pulido';
const INDICTED_2020 = '2020-03-26-us-charges-maduro';

const extraditions = proceedingsOf('extradition', {
  'person:alex-saab': [
    reached('2020-06-20', 'none', REQUEST),
    reached('2020-07-15', 'requested', REQUEST),
    reached('2020-08-15', 'granted', GRANT),
    // The Supreme Court undid the grant and sent the case back; in March it upheld a new one.
    reached('2020-11-01', 'annulled', '2020-10-16-cape-verde-supreme-court-annuls-saab'),
    reached('2021-03-18', 'granted', '2021-03-17-cape-verde-supreme-court-authorises-saab-extradition'),
    // The government consented before the court had ruled: a real history, and an irregular one.
    reached('2021-10-17', 'surrendered', [CONSENT, GRANT, SURRENDER], { flagged: true }),
  ],
  // Flown to New York with no extradition at all.
  'person:nicolas-maduro': [reached('2026-03-20', 'none', '2026-01-03-maduro-flores-captured')],
  'person:hugo-carvajal': [
    reached('2014-07-28', 'refused', '2014-07-27-netherlands-refuses-carvajal'),
    reached('2019-09-17', 'refused', '2019-09-16-spain-refuses-carvajal'),
    reached('2019-11-09', 'granted', '2019-11-08-spain-grants-carvajal'),
    reached('2023-07-20', 'surrendered', '2023-07-19-carvajal-extradited-to-us'),
  ],
  'person:claudia-diaz': [
    // No request is recorded.
    reached(
      '2022-06-01',
      'surrendered',
      ['2021-10-spain-approves-claudia-diaz-extradition', '2022-05-12-claudia-diaz-extradited'],
      { flagged: true },
    ),
  ],
});

const prosecutions = proceedingsOf('prosecution', {
  'person:alex-saab': [
    reached('2019-07-24', 'none', INDICTED_2019),
    reached('2019-07-26', 'charged', INDICTED_2019),
  ],
  'person:nicolas-maduro': [
    reached('2020-03-25', 'none', INDICTED_2020),
    reached('2020-03-27', 'charged', INDICTED_2020),
  ],
  'person:hugo-carvajal': [reached('2025-06-26', 'guilty', '2025-06-25-carvajal-guilty-plea')],
});

export const proceedings = [...extraditions, ...prosecutions];
