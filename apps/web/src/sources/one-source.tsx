import { usePageAddress } from '../address/page-address';
import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { EntryLink } from '../common/entry-link';
import { Outside } from '../common/outside';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { Claims } from './claims';
import { sourceTexts } from './texts';

/** One source: where it is, what it claims, what came of each claim, and what it is cited for. */
export function OneSource({ id }: { readonly id: string }) {
  const t = useTexts(sourceTexts);
  const { set } = usePageAddress();
  const { dispute, moment } = useMoment();
  const question = useAsk(['source', 'live', dispute, id, moment], (signal) =>
    answerOf(
      client.GET('/v1/disputes/{dispute}/sources/{id}', {
        params: { path: { dispute, id }, query: moment },
        signal,
      }),
    ),
  );
  return (
    <>
      <button type="button" className="plain no-print" onClick={() => set({ source: null })}>
        ← {t('close')}
      </button>
      <Answered of={question}>{(source) => <About source={source} />}</Answered>
    </>
  );
}

function About({ source }: { readonly source: Schemas['SourceAnswer'] }) {
  const t = useTexts(sourceTexts);
  const { url, title, publisher, published, note, archives, claims, citedBy } = source;
  return (
    <article>
      <h2>{title ?? url}</h2>
      <p className="small quiet">
        {[publisher, published ?? t('undated'), source.kind].filter(Boolean).join(', ')}
      </p>
      <p className="small">
        <Outside href={url}>{url}</Outside>
      </p>
      {archives.map((archive) => (
        <p key={archive.url} className="small">
          <Outside href={archive.url}>{t('archived')}</Outside>{' '}
          {archive.sha256 && <code>{archive.sha256}</code>}
        </p>
      ))}
      {note && <p>{note}</p>}
      <Claims claims={claims} />
      <h3>{t('cited', { n: citedBy.length })}</h3>
      <ul>
        {citedBy.map((entry) => (
          <li key={entry}>
            <EntryLink id={entry}>{entry}</EntryLink>
          </li>
        ))}
      </ul>
    </article>
  );
}
