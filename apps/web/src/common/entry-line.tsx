import { useAsk } from '../api/ask';
import { answerOf, client } from '../api/client';
import { useMoment } from '../api/moment';
import { EntryLink } from './entry-link';

/** An entry by its id, with its day and headline as they are known at the page's moment; the id until they are there. */
export function EntryLine({ id }: { readonly id: string }) {
  const { dispute, moment } = useMoment();
  const { data } = useAsk(
    ['entry-now', 'live', dispute, id, moment],
    (signal) =>
      answerOf(
        client.GET('/v1/disputes/{dispute}/timeline/{entryId}', {
          params: { path: { dispute, entryId: id }, query: moment },
          signal,
        }),
      ),
    { keep: false },
  );
  return (
    <>
      {data && <time dateTime={data.occurredFrom ?? undefined}>{data.occurredOn}</time>}{' '}
      <EntryLink id={id}>{data?.headline ?? id}</EntryLink>
    </>
  );
}
