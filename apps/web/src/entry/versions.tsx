import type { Schemas } from '../api/client';
import { useTexts } from '../messages/use-texts';
import { entryTexts } from './texts';
import { valueText } from './value-text';

type Version = Schemas['EntryHistory']['data'][number];

/** Every version, newest first: what changed in it, and why. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const t = useTexts(entryTexts);
  if (versions.length === 0) return null;
  return (
    <>
      <h3>{t('versions')}</h3>
      <ol reversed>
        {versions.toReversed().map(({ version, recordedAt, recordedBy, reason, changes, type }) => (
          <li key={version} value={version}>
            <span className="small">
              {type}, {t('recorded', { at: recordedAt.slice(0, 10), by: recordedBy })}
            </span>
            {reason && <p>{reason}</p>}
            {changes.map(({ field, before, after }) => (
              <p key={field} className="small">
                <b>{field}</b>: <del>{valueText(before)}</del> → <ins>{valueText(after)}</ins>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
