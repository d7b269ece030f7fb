import { useTexts } from '../messages/use-texts';
import { anomalyTexts } from './anomaly-texts';
import { EntryLink } from './entry-link';

interface Anomaly {
  readonly code: string;
  readonly entryId: string;
}

/** What is irregular though it happened, in words; each leads to the entry that shows it. */
export function Anomalies({ of }: { readonly of: readonly Anomaly[] }) {
  const t = useTexts(anomalyTexts);
  if (of.length === 0) return null;
  const known = [...new Map(of.map((one) => [`${one.code} ${one.entryId}`, one])).values()];
  return (
    <p className="small irregular">
      <span aria-hidden="true">▲</span> {t('irregular')}{' '}
      {known.map(({ code, entryId }, i) => (
        <span key={`${code} ${entryId}`}>
          {i > 0 && '; '}
          <EntryLink id={entryId}>{t(code as 'irregular')}</EntryLink>
        </span>
      ))}
    </p>
  );
}
