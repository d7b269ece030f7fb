import type { EventStore } from '@chancery/event-store';
import type { ImportRun } from '../import-run';
import { actorsRegister } from './actors.register';
import type { RegisterRow } from './register';

/** Registers persons who hold offices but are not in the register of actors. One read, one append; they count with their office. */
export async function registerHolders(
  store: Pick<EventStore, 'readStreams'>,
  run: ImportRun,
  since: string,
  rows: readonly RegisterRow[],
): Promise<void> {
  const register = actorsRegister(since);
  const holders = new Map(
    rows.map(({ line, row: { person, name } }) => [
      person,
      { line, row: { code: person, name, kind: 'person' } },
    ]),
  );
  const recorded = await store.readStreams(run.dispute, [...holders.values()].map(({ row }) => register.streamOf(row))); // prettier-ignore
  const proposed = [...holders.values()]
    .filter(({ row }) => !recorded.get(register.streamOf(row))?.length)
    .flatMap(({ line, row }) =>
      register
        .plan(run.dispute, row, [])
        .submissions.map((submission) => ({ line, id: register.keyOf(row), outcome: null, submission })),
    );
  await run.record(proposed);
}
