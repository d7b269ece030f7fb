import type { RunningApi } from '../../e2e/start-api';
import { allOf, clocks, codeOf } from '../asking';
import type { RecognitionRow } from './recognition.row';

export async function checkRecognition(api: RunningApi, row: RecognitionRow): Promise<void> {
  const all = await allOf(api, 'recognitions', clocks(row));
  const open = all.filter(({ recogniser, until }) => codeOf(recogniser) === row.recogniser && !until);
  expect(open.map(({ holder }) => codeOf(holder))).toEqual(row.holder === null ? [] : [row.holder]);
  if (row.since) expect(open[0]).toMatchObject({ since: row.since });
}
