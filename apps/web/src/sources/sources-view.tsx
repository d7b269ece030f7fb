import '../styles/timeline.css';
import './sources.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { usePageAddress } from '../address/page-address';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { SearchField } from '../common/search-field';
import { Empty, Refused, Slow } from '../common/states';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { OneSource } from './one-source';
import { SourceTable } from './source-table';
import { sourceTexts } from './texts';

const PAGE = 60;

export function SourcesView() {
  const { get } = usePageAddress();
  const id = get('source');
  return (
    <>
      <ViewHead name="sources" />
      <div className={get('entry') === '' ? 'sources' : 'sources with-entry'}>
        <div>{id === '' ? <AllSources /> : <OneSource key={id} id={id} />}</div>
        <EntryPanel />
      </div>
    </>
  );
}

function AllSources() {
  const t = useTexts(sourceTexts);
  const question = useSources();
  const sources = question.data?.pages.flatMap(({ data }) => data);
  const failed = question.error ?? question.failureReason;
  return (
    <>
      <SearchField label={t('search')} hint={t('search.hint')} go={t('go')} />
      {failed && <Refused error={failed} again={() => void question.refetch()} />}
      {!sources && !failed && <Slow />}
      {sources && <Found sources={sources} />}
      {question.hasNextPage && (
        <button type="button" disabled={question.isFetching} onClick={() => void question.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </>
  );
}

const Found = ({ sources }: { readonly sources: readonly Schemas['Source'][] }) =>
  sources.length === 0 ? <Empty /> : <SourceTable sources={sources} />;

function useSources() {
  const { dispute, moment } = useMoment();
  const { get } = usePageAddress();
  const q = get('q');
  return useInfiniteQuery({
    queryKey: ['sources', 'live', dispute, moment, q],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...moment, limit: PAGE, ...(q && { q }), ...(pageParam && { cursor: pageParam }) };
      return answerOf(
        client.GET('/v1/disputes/{dispute}/sources', { params: { path: { dispute }, query }, signal }),
      );
    },
    getNextPageParam: ({ page }) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
}
