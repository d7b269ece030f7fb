import { usePageAddress } from '../address/page-address';
import { useEffect } from 'react';
import { useAsk } from '../api/ask';
import { amendedKey, forNextTime } from './amended-key';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { Correct } from './correct';
import { EntryPicker } from './entry-picker';
import type { EventType } from './schema';
import { recordTexts } from './texts';
import { Withdraw } from './withdraw';

type Entry = Schemas['Entry'];

/** After every day there is: an entry is amended whatever day the page shows. */
const END_OF_TIME = '9999-12-31';

/** An entry is corrected, retracted or reinstated. What it said before stays on record. */
export function Amend({ types }: { readonly types: readonly EventType[] }) {
  const t = useTexts(recordTexts);
  const { get } = usePageAddress();
  const id = get('of');
  return (
    <div>
      <EntryPicker />
      {id === '' ? <p className="quiet">{t('of.none')}</p> : <One key={id} id={id} types={types} />}
    </div>
  );
}

function One({ id, types }: { readonly id: string; readonly types: readonly EventType[] }) {
  const { dispute } = useMoment();
  const question = useAsk(
    amendedKey(dispute, id),
    (signal) => {
      const params = { path: { dispute, entryId: id }, query: { asOf: END_OF_TIME } };
      return answerOf(client.GET('/v1/disputes/{dispute}/timeline/{entryId}', { params, signal }));
    },
    { keep: false },
  );
  // It stays as it was when one began, so that what one reads does not change below one's hands.
  useEffect(() => () => forNextTime(dispute, id), [dispute, id]);
  return <Answered of={question}>{(entry) => <Ways entry={entry} types={types} />}</Answered>;
}

/** A retracted entry can only be reinstated; any other corrected or retracted. */
function Ways({ entry, types }: { readonly entry: Entry; readonly types: readonly EventType[] }) {
  const t = useTexts(recordTexts);
  const { get, set } = usePageAddress();
  const type = types.find((one) => one.type === entry.type);
  const ways = entry.status === 'retracted' ? (['reinstate'] as const) : type ? (['correct', 'retract'] as const) : (['retract'] as const); // prettier-ignore
  const way = ways.find((one) => one === get('how')) ?? ways[0];
  return (
    <>
      <article className="amended">
        <p>
          <time>{entry.occurredOn}</time> <b>{entry.headline}</b>{' '}
          {entry.status !== 'current' && <span className="tag">{t(`status.${entry.status}`)}</span>}
        </p>
        {entry.summary !== entry.headline && <p className="quiet">{entry.summary}</p>}
      </article>
      <div className="switches" role="group" aria-label={t('how')}>
        {ways.map((one) => (
          <button key={one} type="button" aria-pressed={one === way} onClick={() => set({ how: one }, { replace: true })}>
            {t(one)}
          </button>
        ))}
      </div>
      {way === 'correct' ? <Correct entry={entry} type={type!} types={types} /> : <Withdraw key={way} entry={entry} way={way} />}
    </>
  ); // prettier-ignore
}
