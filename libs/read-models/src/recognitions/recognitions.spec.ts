import { entry, knownBesides, rowsOn } from '../common/rows/spec-rows';
import { recognitions } from './recognitions.question';

const GUAIDO = 'person:juan-guaido';
const MADURO = 'person:nicolas-maduro';
const issue = 'presidency-legitimacy';
const registers = knownBesides([
  'IssueDefined',
  {
    slug: issue,
    title: 'Who is president',
    kind: 'choice',
    options: [
      { id: MADURO, label: 'Maduro' },
      { id: GUAIDO, label: 'Guaidó', to: '2023-01-05' },
    ],
  },
]);
type More = { strength?: 1 | 2 | 3; type?: string; confidence?: string };
const chooses = (
  day: string,
  by: string,
  choice: string | null,
  { strength = 2, type = 'RecognitionExtended', ...more }: More = {},
) => entry(type, day, { by, issues: [issue], read: [{ actor: by, issue, choice, strength }], ...more });
const on = (day: string, ...steps: ReturnType<typeof entry>[]) =>
  rowsOn(recognitions, day, steps, { registers }).map(({ recogniser, holder, since, until }) =>
    [recogniser.code, holder.code, since, until].join(' '),
  );

describe('a recognition', () => {
  it('begins with the entry that extends it, of the state for which a ministry speaks', () => {
    const step = chooses('2019-01-23', 'USA.PRES', GUAIDO);
    expect(on('2019-01-22', step)).toEqual([]);
    expect(on('2019-01-23', step)).toEqual([`USA ${GUAIDO} 2019-01-23 `]);
  });

  it('ends with another, so that at most one is open', () => {
    const steps = [chooses('2019-01-24', 'RUS.MFA', MADURO), chooses('2026-01-06', 'RUS', 'person:delcy-rodriguez')];
    expect(on('2026-01-07', ...steps)).toEqual([
      `RUS ${MADURO} 2019-01-24 2026-01-06`,
      'RUS person:delcy-rodriguez 2026-01-06 ',
    ]);
  }); // prettier-ignore

  it('ends when it is withdrawn, and when nobody claims the office by it any more', () => {
    const begun = chooses('2019-01-23', 'ARG', GUAIDO);
    const withdrawn = entry('RecognitionWithdrawn', '2020-01-07', { by: 'ARG', on: GUAIDO, issues: [issue] });
    expect(on('2020-01-07', begun, withdrawn)).toEqual([`ARG ${GUAIDO} 2019-01-23 2020-01-07`]);
    expect(on('2023-01-05', begun)).toEqual([`ARG ${GUAIDO} 2019-01-23 `]);
    expect(on('2023-01-06', begun)).toEqual([`ARG ${GUAIDO} 2019-01-23 2023-01-05`]);
  });

  it('is not undone by what is merely said, unless it was merely said itself', () => {
    const said = (day: string, choice: string, strength: 1 | 2) =>
      chooses(day, 'ESP', choice, { type: 'StatementIssued', strength });
    const recognised = chooses('2019-02-04', 'ESP', GUAIDO);
    expect(on('2019-06-01', recognised, said('2019-05-01', MADURO, 1))).toEqual([`ESP ${GUAIDO} 2019-02-04 `]);
    expect(on('2019-06-01', said('2019-02-04', GUAIDO, 2), said('2019-05-01', MADURO, 1))).toEqual([
      `ESP ${GUAIDO} 2019-02-04 2019-05-01`,
    ]);
  }); // prettier-ignore

  it('is none when support is only voiced, nor when it bears on an election', () => {
    expect(
      on(
        '2025-01-01',
        chooses('2019-01-23', 'RUS', MADURO, { type: 'StatementIssued', strength: 1 }),
        entry('RecognitionExtended', '2024-08-01', { by: 'USA', on: GUAIDO, issues: ['elections-2024'] }),
      ),
    ).toEqual([]);
  });

  it('counts as recorded where nobody has read it, for parliaments too but not for persons', () => {
    expect(
      on(
        '2019-02-01',
        entry('RecognitionExtended', '2019-01-31', { by: 'EU.EP', on: GUAIDO }),
        entry('RecognitionExtended', '2019-01-31', { by: 'person:somebody', on: GUAIDO }),
      ),
    ).toEqual([`EU.EP ${GUAIDO} 2019-01-31 `]);
  });

  it('is certain only once the last day it can mean has come', () => {
    const step = chooses('2019-01', 'USA', GUAIDO);
    const certain = (day: string) => rowsOn(recognitions, day, [step], { registers, certainty: 'certain' });
    expect(on('2019-01-01', step)).toHaveLength(1);
    expect(certain('2019-01-30')).toEqual([]);
    expect(certain('2019-01-31')).toHaveLength(1);
  });
});
