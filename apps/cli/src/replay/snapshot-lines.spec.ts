import type { SnapshotBody } from './snapshot-body';
import { snapshotLines } from './snapshot-lines';

const basis = { entryId: '2019-01-23-us-recognises-guaido', position: 7, rule: 'human' };
const guaido = { code: 'person:juan-guaido', name: 'Juan Guaidó' };
const position = {
  actor: { code: 'USA', name: 'United States' }, issue: 'presidency-legitimacy', track: 'declared', choice: guaido,
  score: null, label: 'Juan Guaidó, interim', since: '2019-01-23', lastStatedOn: '2019-01-23', status: 'stale',
  inherited: true, gap: null, basis,
}; // prettier-ignore
const demand = (id: string, status: string) => ({
  id, status, actor: { code: 'RUS', name: 'Russia' }, addressee: { code: 'USA', name: 'United States' },
  since: '2026-01-03', object: { words: `release of ${id}` },
}); // prettier-ignore

const bodyAt = (meta: object = {}) =>
  ({
    data: {
      positions: [position, { ...position, actor: { code: 'BRA', name: 'Brazil' }, inherited: false }],
      recognitions: [],
      measures: [
        {
          authority: { code: 'USA', name: 'United States' }, targets: [{ code: 'org:pdvsa', name: 'PDVSA' }],
          programme: 'US EO 13850', status: 'in_force', statusSentence: 'In force since 2019-01-28; eased by OFAC GL 41 since 2022-11-26.',
        },
      ],
      licences: [],
      cases: [],
      demands: [demand('one', 'open'), demand('another', 'met')],
    },
    meta: {
      dispute: 'venezuela', asOf: '2022-06-01', knownAt: '2026-11-24T17:00:54.713Z', position: 412,
      knowledge: 'recorded', certainty: 'possible', ...meta,
    },
  }) as unknown as SnapshotBody; // prettier-ignore

const linesAt = (meta?: object, width?: number) => [
  ...snapshotLines(
    bodyAt(meta),
    new Map([['presidency-legitimacy', 'Who is the legitimate president']]),
    width,
  ),
];

const cells = (lines: readonly string[]) => lines.join('').replaceAll(/[\s-]/g, '').split('').toSorted();

describe('a snapshot as it is printed', () => {
  it('says for which moment it is, and shows each question as a table with its count', () => {
    expect(linesAt()).toEqual([
      'World:     venezuela as of 2022-06-01, imprecise dates as possible',
      'Knowledge: recorded by 2026-11-24T17:00:54.713Z, position 412',
      '',
      'Positions on presidency-legitimacy, Who is the legitimate president: 2',
      'WHO            BY    SINCE       STATUS            STAND                 RULE   EVIDENCE',
      '----           ----  -----       ------            -----                 ----   --------',
      'Brazil         word  2019-01-23  stale             Juan Guaidó, interim  human  2019-01-23-us-recognises-guaido',
      'United States  word  2019-01-23  stale, inherited  Juan Guaidó, interim  human  2019-01-23-us-recognises-guaido',
      '',
      'Recognitions: none',
      '',
      'Measures: 1 (1 in force)',
      'AUTHORITY      TARGET  PROGRAMME    STATUS',
      '---------      ------  ---------    ------',
      'United States  PDVSA   US EO 13850  In force since 2019-01-28; eased by OFAC GL 41 since 2022-11-26.',
      '',
      'Licences: none',
      '',
      'Cases: none',
      '',
      'Open demands: 1 (1 met)',
      'WHO     OF WHOM        SINCE       WHAT',
      '----    -------        -----       ----',
      'Russia  United States  2026-01-03  release of one',
      '',
      'For ever the same: chancery replay 2022-06-01 --known-at 412',
    ]);
  });

  it('fits a terminal and loses nothing', () => {
    const narrow = linesAt({}, 72);
    expect(narrow.slice(4).filter((line) => line.length > 72)).toEqual([]);
    expect(cells(narrow)).toEqual(cells(linesAt()));
  });

  it.each([
    [
      { knowledge: 'published', knownAt: '2022-05-01' },
      'chancery replay 2022-06-01 --knowledge published --known-at 2022-05-01 --position 412',
    ],
    [
      { dispute: 'essequibo', certainty: 'certain', asOf: '2022/2023' },
      "chancery replay '2022/2023' --known-at 412 --certainty certain --dispute essequibo",
    ],
  ])('names the command that gives it again for %j', (meta, command) => {
    expect(linesAt(meta).at(-1)).toBe(`For ever the same: ${command}`);
  });
});
