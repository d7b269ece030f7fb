import { licensed } from './licence.row';

const WITH_PDVSA = '2019-01-28-us-general-licences-pdvsa';
const WIND_DOWN = '2020-06-18-ofac-gl37';
const UPKEEP_2021 = '2021-11-24-ofac-gl8i';

export const licences = [
  // Two licences of one day: imports ran until 28 April, Citgo went on.
  licensed('usa/gl-12', ['2019-01-27', 'none'], WITH_PDVSA),
  licensed('usa/gl-12', ['2019-04-27', 'in_force'], WITH_PDVSA),
  licensed('usa/gl-12', ['2019-04-28', 'ended', '2019-04-28'], WITH_PDVSA),
  licensed('usa/gl-12', ['2022-06-01', 'ended', '2019-04-28'], WITH_PDVSA),
  licensed('usa/gl-7', ['2019-05-01', 'in_force'], [WITH_PDVSA, '2019-06-06-ofac-bars-diluents']),
  // Given until a day, and never again.
  licensed('usa/gl-37', ['2020-06-17', 'none'], WIND_DOWN),
  licensed('usa/gl-37', ['2020-07-20', 'in_force'], WIND_DOWN),
  licensed('usa/gl-37', ['2020-07-22', 'ended', '2020-07-21'], WIND_DOWN),
  // Its term was 1 June 2022, and the Treasury prolonged it on 27 May.
  licensed(
    'usa/gl-8',
    ['2022-07-01', 'in_force'],
    [UPKEEP_2021, '2022-05-27-chevron-maintenance-licence-renewed'],
  ),
  licensed('usa/gl-8', ['2025-05-10', 'ended', '2025-05-09'], '2025-05-09-ofac-gl8-expires'),
  licensed('usa/gl-5', ['2019-10-23', 'in_force'], '2018-07-19-ofac-gl5'),
  licensed('usa/gl-5', ['2019-10-25', 'restricted'], ['2018-07-19-ofac-gl5', '2019-10-24-ofac-gl5a']),
  licensed('usa/gl-41', ['2025-05-28', 'ended'], '2025-05-27-chevron-licence-expires'),
];
