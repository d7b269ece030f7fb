import { usePageAddress } from '../address/page-address';
import { useAsk } from '../api/ask';
import { answerOf, client } from '../api/client';
import { useMoment } from '../api/moment';
import { SidePanel } from '../common/side-panel';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { EntryBody } from './entry-body';
import { entryTexts } from './texts';

/** The entry that the address names, at the page's moment; nothing where it names none. */
export function EntryPanel() {
  const { get } = usePageAddress();
  const id = get('entry');
  return id === '' ? null : <Panel key={id} id={id} />;
}

function Panel({ id }: { readonly id: string }) {
  const t = useTexts(entryTexts);
  const { set } = usePageAddress();
  const { dispute, moment } = useMoment();
  const params = { path: { dispute, entryId: id }, query: moment };
  const history = useAsk(
    ['entry', 'live', dispute, id, moment],
    (signal) => answerOf(client.GET('/v1/disputes/{dispute}/timeline/{entryId}/history', { params, signal })),
    { keep: false },
  );
  const entry = useAsk(
    ['entry-now', 'live', dispute, id, moment],
    (signal) => answerOf(client.GET('/v1/disputes/{dispute}/timeline/{entryId}', { params, signal })),
    { keep: false },
  );
  return (
    <SidePanel label={t('entry')} onClose={() => set({ entry: null })}>
      <Answered of={entry}>
        {(answer) => (
          <EntryBody
            entry={answer}
            versions={history.data?.data ?? []}
            redactions={history.data?.redactions ?? []}
          />
        )}
      </Answered>
    </SidePanel>
  );
}
