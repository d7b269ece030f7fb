import type { ChangesRow } from './change.row';

const DELCY = /person:delcy-rodriguez/;
const GUAIDO = /person:juan-guaido/;
const MADURO = /person:nicolas-maduro/;

export const changes: readonly ChangesRow[] = [
  {
    from: '2026-01-02',
    to: '2026-01-07',
    lists: [
      { what: 'the capture', causedBy: ['2026-01-03-maduro-flores-captured'], reason: 'world' },
      {
        what: "Russia's demand",
        causedBy: ['2026-01-03-russia-mfa-release-maduro', '2026-01-03-russia-belarus-restore-maduro'],
        reason: 'world',
      },
      {
        what: "Russia's choice of a new head of state",
        causedBy: ['2026-01-06-russia-mfa-backs-delcy'],
        reason: 'world',
        before: MADURO,
        after: DELCY,
      },
      {
        what: "Brazil's choice of a new head of state",
        causedBy: ['2026-01-03-brazil-recognises-delcy-interim'],
        reason: 'world',
        before: MADURO,
        after: DELCY,
      },
      {
        what: "the National Assembly's choice of a new head of state",
        causedBy: ['2026-01-05-delcy-sworn-in'],
        reason: 'world',
        after: DELCY,
      },
      {
        what: "China's stand on the strikes",
        causedBy: ['2026-01-03-china-mfa-condemns', '2026-01-05-china-unsc-release'],
        reason: 'world',
      },
    ],
  },
  {
    from: '2020-01-05',
    to: '2020-01-08',
    lists: [
      {
        what: 'Argentina gives Guaidó up',
        causedBy: ['2020-01-07-argentina-withdraws-guaido-recognition'],
        reason: 'world',
        before: GUAIDO,
      },
    ],
  },
  {
    from: '2019-11-13',
    to: '2019-11-15',
    lists: [
      {
        what: 'Bolivia changes sides',
        causedBy: ['2019-11-14-bolivia-recognises-guaido', '2019-11-15-bolivia-severs-relations-maduro'],
        reason: 'world',
        before: MADURO,
        after: GUAIDO,
      },
    ],
  },
  {
    from: '2019-01-27',
    to: '2019-01-29',
    lists: [
      {
        what: 'PDVSA is listed',
        causedBy: ['2019-01-28-us-sanctions-pdvsa'],
        reason: 'world',
        after: /org:pdvsa/,
      },
    ],
  },
  {
    from: '2026-02-01',
    to: '2026-02-01',
    knownFrom: '2026-01-20',
    knownTo: '2026-03-05',
    lists: [
      {
        what: 'Gallo was not free after all',
        causedBy: ['2026-01-08-gallo-release-misreported', '2026-03-01-gallo-released'],
        reason: 'knowledge',
      },
    ],
  },
];
