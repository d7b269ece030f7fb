import { at, onIssue } from './position.row';

const BARBADOS_ANNOUNCED = '2019-07-07-norway-announces-barbados-talks';
const MEXICO_SIGNED = '2021-08-13-mexico-memorandum';
const REFERRAL = '2018-09-27-six-states-refer-venezuela-icc';

export const talksRightsDetainees = [
  ...onIssue('dialogue-and-negotiation', {
    VEN: [
      at('2019-08-08', -3, '2019-08-07-maduro-suspends-barbados'),
      at('2021-08-14', 2, MEXICO_SIGNED),
      at('2021-10-17', -3, '2021-10-16-venezuela-suspends-mexico-talks', { since: '2021-10-16' }),
      at('2022-11-27', 2, '2022-11-26-mexico-talks-resume-humanitarian-agreement', { since: '2022-11-26' }),
      at('2023-10-18', 2, '2023-10-17-barbados-agreement'),
    ],
    'VEN.PUD': [
      at('2021-08-14', 2, MEXICO_SIGNED),
      // It was the other side that walked out.
      at('2021-10-17', 2, [
        '2021-09-06-mexico-two-partial-agreements',
        '2021-10-16-venezuela-suspends-mexico-talks',
      ]),
    ],
    'VEN.INTERIM': [
      at('2019-07-08', 1, BARBADOS_ANNOUNCED),
      at('2019-09-16', -2, '2019-09-15-guaido-declares-barbados-over'),
      // Guaidó spoke as holder of the interim presidency.
      at('2021-10-17', 'for', '2021-10-16-guaido-criticises-talks-suspension'),
    ],
    NOR: [at('2019-07-08', 1, BARBADOS_ANNOUNCED)],
    MEX: [at('2019-02-07', 1, '2019-02-06-montevideo-mechanism')],
    USA: [at('2020-04-01', 1, '2020-03-31-us-democratic-transition-framework')],
    EU: [at('2020-07-03', 1, '2020-07-02-venezuela-reverses-eu-expulsion')],
    COL: [at('2023-04-26', 1, '2023-04-25-bogota-conference-venezuela')],
    RUS: [
      at('2021-10-17', 'unknown', '2021-10-18-russia-mfa-criticises-saab-extradition'),
      at('2021-10-19', 1, '2021-10-18-russia-mfa-criticises-saab-extradition', { since: '2021-10-18' }),
      at('2026-01-04', 1, ['2026-01-03-russia-mfa-calls-dialogue', '2026-01-03-lavrov-delcy-call']),
    ],
    VNM: [at('2026-01-04', 1, '2026-01-03-vietnam-no-force')],
  }),
  ...onIssue('detained-americans', {
    USA: [
      at('2020-02-05', 'unknown', '2020-02-06-us-demands-citgo-six-freedom'),
      at('2020-02-07', 2, '2020-02-06-us-demands-citgo-six-freedom'),
      at('2022-07-15', 'for', '2022-06-us-hostage-delegation-returns-empty', { since: '2020-02-06' }),
    ],
    // Jailing and freeing people says nothing of what it holds.
    VEN: [at('2024-01-01', 'unknown', ['2017-11-21-citgo-six-detained', '2023-12-20-ten-americans-freed'])],
  }),
  ...onIssue('human-rights-icc', {
    CAN: [at('2018-09-28', 3, REFERRAL)],
    COL: [at('2018-09-28', 3, REFERRAL)],
    PER: [at('2018-09-28', 3, REFERRAL)],
    USA: [at('2018-09-28', 'unknown', REFERRAL)],
    'ICC.OTP': [
      at('2018-02-09', 3, '2018-02-08-icc-preliminary-examination'),
      at('2022-11-02', 'for', '2022-11-01-khan-asks-ptc-to-resume', { since: '2018-02-08' }),
    ],
    EU: [at('2019-09-28', 1, '2019-09-27-hrc-creates-ffm')],
    ARG: [at('2024-09-08', 'for', [REFERRAL, '2024-09-06-argentina-asks-icc-for-maduro-warrant'])],
    VEN: [
      // It referred the US sanctions to the court, not itself.
      at('2020-02-14', 'unknown', '2020-02-13-venezuela-refers-us-sanctions-icc'),
      at('2021-11-04', -2, '2021-11-03-venezuela-says-own-courts-should-investigate'),
      at('2024-02-16', -3, '2024-02-15-venezuela-suspends-un-rights-office'),
    ],
    'ICC.AC': [at('2024-03-02', 'unknown', '2024-03-01-icc-appeals-rejects-venezuela')],
  }),
];
