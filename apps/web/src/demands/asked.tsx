import type { Schemas } from '../api/client';
import { usePageAddress } from '../address/page-address';
import { EntryLink } from '../common/entry-link';
import { useTexts } from '../messages/use-texts';
import { demandTexts } from './texts';

/** The entries in which it was asked, the latest first. */
export function Asked({ demand: { id, evidence } }: { readonly demand: Schemas['Demand'] }) {
  const t = useTexts(demandTexts);
  const { list, set } = usePageAddress();
  const open = list('open');
  const isOpen = open.includes(id);
  const toggle = () =>
    set({ open: isOpen ? open.filter((one) => one !== id) : [...open, id] }, { replace: true });
  return (
    <div className="steps-of">
      <button type="button" className="plain" aria-expanded={isOpen} onClick={toggle}>
        {t('asked', { n: evidence.length })}
      </button>
      {isOpen && (
        <ol>
          {evidence.map((entryId) => (
            <li key={entryId}>
              <EntryLink id={entryId}>{entryId}</EntryLink>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
