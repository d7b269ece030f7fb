import { useRef, useState } from 'react';
import { usePageAddress } from '../address/page-address';
import { changed, withSearch } from '../address/search';
import { useAsk } from '../api/ask';
import { readAsCaller } from '../api/client';
import { useDispute, useMoment } from '../api/moment';
import { useTexts } from '../messages/use-texts';
import { VIEWS } from '../views';
import { announce } from './live-region';
import { shellTexts } from './texts';

export function Cite() {
  const t = useTexts(shellTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="cite-button" onClick={show}>
        {t('cite')}
      </button>
      <dialog ref={dialog} className="cite" aria-label={t('cite')} onClose={() => setOpen(false)}>
        {open && <Citation close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function Citation({ close }: { readonly close: () => void }) {
  const t = useTexts(shellTexts);
  const line = useCitation();
  const checkpoint = useCheckpoint();
  const copy = () => void navigator.clipboard.writeText(line).then(() => announce(t('cite.copied')));
  return (
    <>
      <h2>{t('cite')}</h2>
      <blockquote>{line}</blockquote>
      <p className="quiet">{t('cite.for-ever')}</p>
      {checkpoint && (
        <details>
          <summary>{t('cite.checkpoint')}</summary>
          <pre>{checkpoint}</pre>
        </details>
      )}
      <p className="buttons">
        <button type="button" onClick={copy}>
          {t('cite.copy')}
        </button>
        <button type="button" className="plain" onClick={close}>
          {t('cite.close')}
        </button>
      </p>
    </>
  );
}

/** Both dates and the position; people otherwise cite the day on which they looked. */
function useCitation(): string {
  const t = useTexts(shellTexts);
  const { path, search } = usePageAddress();
  const { day, moment } = useMoment();
  const answer = useDispute().data;
  const view = VIEWS.find((one) => one.path === path)?.name ?? 'timeline';
  if (!answer) return '';
  const { position } = answer.meta;
  // Nothing was recorded yet at that moment: the day is all there is.
  const knownAt = answer.meta.knownAt ?? day;
  const published = moment.knowledge === 'published';
  const pinned = published ? { knownAt, position: String(position) } : { knownAt: String(position) };
  return t('cite.line', {
    title: answer.title,
    view: t(view),
    asOf: day,
    knowledge: t(published ? 'cite.published' : 'cite.recorded'),
    knownAt: knownAt.slice(0, published ? 10 : 19),
    position: String(position),
    address: location.origin + withSearch(path, changed(search, { asOf: day, ...pinned })),
  });
}

/** The signed note on the state of the record; none where the service does not sign yet. */
function useCheckpoint(): string | undefined {
  const { dispute } = useMoment();
  return useAsk(['checkpoint', 'live', dispute], async (signal) => {
    const answer = await readAsCaller(`/v1/disputes/${encodeURIComponent(dispute)}/checkpoint`, { signal });
    return answer.ok ? answer.text() : '';
  }).data;
}
