import '../styles/timeline.css';
import { useMemo } from 'react';
import { numberOf } from '../address/days';
import { usePageAddress } from '../address/page-address';
import { useIssues, useMoment } from '../api/moment';
import { columnsOf } from '../common/csv';
import { Exports } from '../common/exports';
import { Empty, Refused, Slow } from '../common/states';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { Chart } from './chart';
import type { Entry } from './entry';
import { EntryList } from './entry-list';
import { extentOf, rowsOn } from './extent';
import { FacetLists, type NameOf } from './facet-list';
import { happened } from './happened';
import { Publish } from './publish';
import { type Grouping, rowsOf } from './rows';
import { timelineTexts } from './texts';
import { Tools } from './tools';
import { useEntries, useFilters } from './use-timeline';
import { wordsOf } from './words';

const MOST_ROWS = 11;
const COLUMNS = columnsOf<Entry>(['id', 'occurredOn', 'status', 'type', 'headline', 'summary', 'actors', 'targets', 'issues', 'stance', 'confidence', 'sources']); // prettier-ignore

export function TimelineView() {
  const { question, entries } = useEntries();
  const { day, moment } = useMoment();
  const { get } = usePageAddress();
  const shown = useMemo(() => happened(entries, day, moment.certainty), [entries, day, moment.certainty]);
  const nameOf = useNames(entries);
  return (
    <>
      <ViewHead name="timeline">
        <Exports rows={shown} columns={COLUMNS} path="timeline" query={useFilters()}>
          <Publish />
        </Exports>
      </ViewHead>
      <div className={get('entry') === '' ? 'timeline' : 'timeline with-entry'}>
        <FacetLists entries={shown} nameOf={nameOf} />
        <div>
          <Tools />
          {question.data === undefined ? (
            <Waiting question={question} />
          ) : (
            <Shown
              all={entries}
              entries={shown}
              nameOf={nameOf}
              more={question.hasNextPage}
              error={question.error ?? question.failureReason}
            />
          )}
        </div>
        <EntryPanel />
      </div>
    </>
  );
}

function Waiting({ question }: { readonly question: ReturnType<typeof useEntries>['question'] }) {
  const failed = question.error ?? question.failureReason;
  return failed ? <Refused error={failed} again={() => void question.refetch()} /> : <Slow />;
}

interface What {
  readonly all: readonly Entry[];
  readonly entries: readonly Entry[];
  readonly nameOf: NameOf;
  readonly more: boolean;
  readonly error: unknown;
}

function Shown({ all, entries, nameOf, more, error }: What) {
  const t = useTexts(timelineTexts);
  const { get } = usePageAddress();
  const { rows, extent } = useRows(all, nameOf);
  const listed = useListed(entries);
  return (
    <>
      {error !== null && <Refused error={error} />}
      {get('chart') !== 'off' && rows.length > 0 && (
        <Chart rows={rows} extent={extent} count={entries.length} />
      )}
      <p className="small quiet" role="status">
        {t('found', { n: entries.length })}
        {listed.length !== entries.length && `, ${t('found.window', { n: listed.length })}`}{' '}
        {more && t('loading')}
      </p>
      {entries.length === 0 && !more ? <Empty /> : <EntryList entries={listed} />}
    </>
  );
}

/** Rows that keep their places while the day moves. */
function useRows(all: readonly Entry[], nameOf: NameOf) {
  const t = useTexts(timelineTexts);
  const { get } = usePageAddress();
  const { day, moment } = useMoment();
  const grouping = (get('rows') || 'issue') as Grouping;
  const rows = useMemo(
    () => rowsOf(all, grouping, { name: nameOf, others: (n) => t('rows.others', { n }), most: MOST_ROWS }),
    [all, grouping, nameOf, t],
  );
  const extent = useMemo(() => extentOf(rows), [rows]);
  const certain = moment.certainty === 'certain';
  return { rows: useMemo(() => rowsOn(rows, numberOf(day), certain), [rows, day, certain]), extent };
}

/** What the chart has in sight, in the order chosen. */
function useListed(entries: readonly Entry[]): readonly Entry[] {
  const { get } = usePageAddress();
  const [span, order] = [get('span'), get('order')];
  return useMemo(() => {
    const [first, last] = span.split('/');
    const inSight = last
      ? entries.filter(
          ({ occurredFrom, occurredTo }) => (occurredTo ?? '9') >= first! && (occurredFrom ?? '0') <= last,
        )
      : entries;
    return order === 'asc' ? inSight : inSight.toReversed();
  }, [entries, span, order]);
}

function useNames(entries: readonly Entry[]): NameOf {
  const issues = useIssues().data;
  const actors = useMemo(
    () => new Map(entries.flatMap((entry) => entry.actors.map(({ code, name }) => [code, name] as const))),
    [entries],
  );
  const t = useTexts(wordsOf);
  return useMemo(
    () => (facet, value) => {
      if (facet === 'issue') return issues?.get(value)?.title ?? value;
      if (facet === 'actor') return actors.get(value) ?? value;
      return t(value as never);
    },
    [issues, actors, t],
  );
}
