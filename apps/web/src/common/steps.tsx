import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { EntryLink } from './entry-link';
import { stepTexts } from './texts';

interface Step {
  readonly entryId: string;
  readonly occurredOn: string;
  readonly summary: string;
  /** What it came to, in the reader's language. */
  readonly word?: string;
}

/** The steps of a row, one below the other, each leading to its entry. Which rows are open is in the address. */
export function Steps({
  of: id,
  steps,
  count,
}: {
  readonly of: string;
  readonly steps: readonly Step[];
  readonly count: number;
}) {
  const t = useTexts(stepTexts);
  const { list, set } = usePageAddress();
  const open = list('open');
  const toggle = () =>
    set({ open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] }, { replace: true });
  return (
    <div className="steps-of">
      <button type="button" className="plain" aria-expanded={open.includes(id)} onClick={toggle}>
        {t('steps', { n: count })}
      </button>
      {open.includes(id) && (
        <ol>
          {count > steps.length && (
            <li className="quiet small">{t('earlier', { n: count - steps.length })}</li>
          )}
          {steps.map(({ entryId, occurredOn, summary, word }) => (
            <li key={`${entryId} ${word ?? ''}`}>
              <time>{occurredOn}</time> {word && <span className="tag">{word}</span>}{' '}
              <EntryLink id={entryId}>{summary}</EntryLink>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
