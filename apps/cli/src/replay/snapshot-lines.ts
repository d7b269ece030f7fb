import type { Meta } from '@chancery/read-models';
import { sectionLines } from './section';
import type { IssueTitles, SnapshotBody } from './snapshot-body';
import { snapshotSections } from './snapshot-sections';

const DEFAULT_DISPUTE = 'venezuela';

/** A snapshot as it is printed: for which moment, table by table, and how to see the same again. */
export function* snapshotLines(
  { data, meta }: SnapshotBody,
  titles: IssueTitles,
  width?: number,
): Generator<string> {
  yield* momentLines(meta);
  yield '';
  for (const section of snapshotSections(data, titles)) yield* sectionLines(section, width);
  yield `For ever the same: ${pinnedCommand(meta)}`;
}

/** For which moment an answer is, on both clocks. */
export function* momentLines(meta: Meta): Generator<string> {
  yield `World:     ${meta.dispute} as of ${meta.asOf}, imprecise dates as ${meta.certainty}`;
  yield `Knowledge: ${knowledgeOf(meta)}`;
}

const knowledgeOf = ({ knowledge, knownAt, position }: Meta) =>
  knowledge === 'published'
    ? `published by ${knownAt}, in the record up to position ${position}`
    : `recorded by ${knownAt ?? 'nobody yet'}, position ${position}`;

/** The command that prints it again, whatever is recorded later. */
function pinnedCommand({ dispute, asOf, knowledge, knownAt, position, certainty }: Meta): string {
  const known =
    knowledge === 'published'
      ? ['--knowledge published', `--known-at ${knownAt}`, `--position ${position}`]
      : [`--known-at ${position}`];
  return [
    'chancery replay',
    /^[\w.:~?-]+$/.test(asOf) ? asOf : `'${asOf}'`,
    ...known,
    ...(certainty === 'possible' ? [] : [`--certainty ${certainty}`]),
    ...(dispute === DEFAULT_DISPUTE ? [] : [`--dispute ${dispute}`]),
  ].join(' ');
}
