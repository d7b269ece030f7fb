import { usePageAddress } from '../address/page-address';
import { EntryLink } from '../common/entry-link';
import { useTexts } from '../messages/use-texts';
import { Part } from './part';
import { partyTexts } from './texts';
import type { Party } from './use-party';

/** The latest entries in which it, or a body of it, takes part. */
export function EntriesPart({ party: { code, entries, entriesCount } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  if (entries.length === 0) return null;
  return (
    <Part title={t('entries')} count={entriesCount} full={{ view: 'timeline', href: to('/', { party: code }) }}>
      <ul className="few entries-of">
        {entries.map(({ id, occurredOn, occurredFrom, headline }) => (
          <li key={id}>
            <time dateTime={occurredFrom ?? undefined}>{occurredOn}</time>{' '}
            <EntryLink id={id}>{headline}</EntryLink>
          </li>
        ))}
      </ul>
    </Part>
  ); // prettier-ignore
}
