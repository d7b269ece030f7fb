import type { Schemas } from '../api/client';
import { EntryLink } from '../common/entry-link';
import { useTexts } from '../messages/use-texts';
import { sourceTexts } from './texts';

/** A verdict is told by its sign and its word. */
const SIGNS: Readonly<Record<string, string>> = {
  holds: '●', partly: '◐', outdated: '◷', conflicts: '✕', unsupported: '○', opinion: '“', unchecked: '…',
}; // prettier-ignore

export function Claims({ claims }: { readonly claims: Schemas['Source']['claims'] }) {
  const t = useTexts(sourceTexts);
  if (claims.length === 0) return <p className="quiet">{t('claims.none')}</p>;
  return (
    <>
      <p>{t('claims.about')}</p>
      <ol className="claims">
        {claims.map(({ claimId, claim, verdict, reason, evidence }) => (
          <li key={claimId} data-verdict={verdict ?? 'unchecked'}>
            <p className="verdict small">
              <span aria-hidden="true">{SIGNS[verdict ?? 'unchecked'] ?? '·'}</span>{' '}
              {t((verdict ?? 'unchecked') as 'holds')}
            </p>
            <div>
              <p>{claim}</p>
              {reason && <p className="quiet small">{reason}</p>}
              {evidence.length > 0 && (
                <p className="small">
                  {t('evidence')}:{' '}
                  {evidence.map((id, i) => (
                    <span key={id}>
                      {i > 0 && ', '}
                      <EntryLink id={id}>{id}</EntryLink>
                    </span>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
