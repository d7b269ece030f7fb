import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { custody } from './cases/custody.rows';
import { proceedings } from './cases/proceedings.rows';
import { changes } from './changes/changes.rows';
import { demands } from './demands/demands.rows';
import { histories } from './histories/histories.rows';
import { licences } from './licences/licences.rows';
import { measures } from './measures/measures.rows';
import { positions } from './positions/all-positions';
import { recognitions } from './recognitions/recognitions.rows';
import { SHIPPED } from '../e2e/shipped-record';
import { factIds } from './shipped';
import { snapshots } from './snapshots/snapshots.rows';

const rows = [
  ...positions,
  ...recognitions,
  ...measures,
  ...licences,
  ...custody,
  ...proceedings,
  ...demands,
  ...histories,
];

const QUESTION = [
  'actor', 'issue', 'track', 'recogniser', 'authority', 'target', 'programme', 'licence', 'kind', 'person', 'addressee',
  'asOf', 'knownAt', 'knowledge', 'certainty',
]; // prettier-ignore

describe('the rows of the acceptance test', () => {
  it('are as many as were asked for', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });

  it('look at 15 moments and more as a whole, on both clocks', () => {
    const moments = new Set(snapshots.map(({ asOf, knownAt }) => `${asOf} ${knownAt}`));
    expect(moments.size).toBeGreaterThanOrEqual(15);
    expect(snapshots.filter(({ knownAt }) => knownAt !== undefined).length).toBeGreaterThanOrEqual(5);
  });

  it('rest on facts of the shipped data set, each on at least one', () => {
    const facts = factIds();
    const named = rows.flatMap(({ because }) => because);
    const inSnapshots = snapshots.flatMap(({ because }) => because);
    const causes = changes.flatMap(({ lists }) => lists.flatMap(({ causedBy }) => causedBy));
    expect([...named, ...inSnapshots, ...causes].filter((id) => !facts.has(id))).toEqual([]);
    expect(rows.filter(({ because }) => because.length === 0)).toEqual([]);
  });

  it('ask about every issue on which somebody can take a stand', () => {
    const issues = JSON.parse(readFileSync(join(SHIPPED, 'issues.json'), 'utf8')) as {
      slug: string;
      kind: string;
    }[];
    const asked = new Set(positions.map(({ issue }) => issue));
    expect(issues.filter(({ slug, kind }) => kind !== 'topic' && !asked.has(slug))).toEqual([]);
  });

  it('ask nothing twice', () => {
    const questions = rows.map((row) => JSON.stringify(row, QUESTION));
    expect(questions.filter((question, n) => questions.indexOf(question) !== n)).toEqual([]);
  });
});
