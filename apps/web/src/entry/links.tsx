import { useAsk } from '../api/ask';
import { readAsCaller, type Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { EntryLink } from '../common/entry-link';
import { useTexts } from '../messages/use-texts';
import { entryTexts } from './texts';

type Entry = Schemas['Entry'];

/** The entries before and after it in the matter it belongs to. */
export function Chain({ entry: { links } }: { readonly entry: Entry }) {
  const t = useTexts(entryTexts);
  if (links.follows.length + links.followedBy.length === 0) return null;
  return (
    <>
      <h3>{t('chain')}</h3>
      <ul>
        {links.follows.map((id) => (
          <li key={id}>
            {t('follows')}: <EntryLink id={id}>{id}</EntryLink>
          </li>
        ))}
        {links.followedBy.map((id) => (
          <li key={id}>
            {t('followed-by')}: <EntryLink id={id}>{id}</EntryLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where it stands in the log, and the file that proves it where the service makes one. */
export function Proof({ entry: { id, position } }: { readonly entry: Entry }) {
  const t = useTexts(entryTexts);
  const { dispute } = useMoment();
  const address = `/v1/disputes/${encodeURIComponent(dispute)}`;
  const proof = `${address}/timeline/${encodeURIComponent(id)}/proof`;
  const there = useAsk(
    ['proof', dispute, id],
    async (signal) => (await readAsCaller(proof, { signal })).ok,
  ).data;
  return (
    <>
      <h3>{t('proof')}</h3>
      <p className="small">
        {t('proof.at', { position })}{' '}
        <a href={`${address}/events?after=${position - 1}&limit=1`}>{t('proof.log')}</a>
      </p>
      {there && (
        <p className="small">
          <a href={proof} download={`${id}.proof`}>
            {t('proof.file')}
          </a>
        </p>
      )}
      {there === false && <p className="small quiet">{t('proof.none')}</p>}
    </>
  );
}
