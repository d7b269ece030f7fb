import { on, recognisedBy } from './recognition.row';

const MADURO = 'person:nicolas-maduro';
const GUAIDO = 'person:juan-guaido';
const GONZALEZ = 'person:edmundo-gonzalez-urrutia';
const DELCY = 'person:delcy-rodriguez';

const US_2019 = '2019-01-23-us-recognises-guaido';
const INTERIM_ENDS = '2022-12-30-opposition-assembly-dissolves-interim-government';
const EP_2019 = '2019-01-31-european-parliament-recognises-guaido';
const UK_ENDS = '2023-01-uk-ends-guaido-recognition';

export const recognitions = recognisedBy({
  USA: [
    on('2019-01-22', null, US_2019),
    on('2019-01-24', GUAIDO, US_2019, { since: '2019-01-23' }),
    on('2022-06-01', GUAIDO, [US_2019, '2021-01-us-licence-recognises-guaido'], {
      since: '2019-01-23',
    }),
    on('2023-02-01', null, INTERIM_ENDS),
    // Most votes, "short of calling him president-elect".
    on('2024-08-15', null, '2024-08-01-us-says-gonzalez-won'),
    on('2024-12-01', GONZALEZ, '2024-11-19-us-calls-gonzalez-president-elect'),
    on('2026-03-11', DELCY, '2026-03-10-us-recognises-delcy-court'),
    on('2019-02-01', null, US_2019, { knowledge: 'published', knownAt: '2019-01-22' }),
  ],
  DEU: [
    on('2019-02-03', null, '2019-02-04-germany-recognises-guaido'),
    on('2019-02-05', GUAIDO, '2019-02-04-germany-recognises-guaido', { since: '2019-02-04' }),
  ],
  ARG: [
    on('2020-01-05', GUAIDO, '2019-01-23-canada-brazil-americas-recognise-guaido'),
    on('2020-01-08', null, '2020-01-07-argentina-withdraws-guaido-recognition'),
  ],
  BOL: [on('2019-11-15', GUAIDO, '2019-11-14-bolivia-recognises-guaido', { since: '2019-11-14' })],
  PER: [
    on('2024-08-01', GONZALEZ, '2024-07-30-peru-recognises-gonzalez', { since: '2024-07-30' }),
    on('2024-09-06', null, '2024-09-05-peru-denies-recognition'),
  ],
  RUS: [
    on('2025-02-01', MADURO, ['2019-01-24-russia-defends-maduro', '2025-01-10-putin-congratulates']),
    on('2026-01-07', DELCY, '2026-01-06-russia-mfa-backs-delcy', { since: '2026-01-06' }),
  ],
  TUR: [on('2019-01-25', MADURO, '2019-01-24-turkey-backs-maduro')],
  BRA: [on('2026-01-04', DELCY, '2026-01-03-brazil-recognises-delcy-interim')],
  GBR: [
    on('2022-12-15', GUAIDO, '2019-02-04-uk-recognises-guaido'),
    on('2023-01-03', null, UK_ENDS),
    on('2023-01-03', GUAIDO, UK_ENDS, { certainty: 'certain' }),
    on('2023-02-10', null, UK_ENDS),
  ],
  CUB: [on('2025-01-11', MADURO, '2025-01-10-cuba-nicaragua-attend')],
  'EU.EP': [on('2019-02-01', GUAIDO, EP_2019)],
  EU: [on('2019-02-01', null, EP_2019)],
  ESP: [
    // The Congress of Deputies, not the government, which declined the same day.
    on('2024-09-12', null, [
      '2024-09-11-spanish-congress-recognises-gonzalez',
      '2024-09-11-sanchez-declines-recognition',
    ]),
  ],
});
