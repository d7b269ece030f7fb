import { useEffect, useRef } from 'react';
import type { Schemas } from '../api/client';
import { anomalyTexts } from '../common/anomaly-texts';
import { EntryLink } from '../common/entry-link';
import { useTexts } from '../messages/use-texts';
import { ForeseenChanges } from './foreseen-changes';
import { recordTexts } from './texts';
import type { Foreseen as Answer } from './use-recording';

/** What would come of it: what is irregular, what may be on record already, what would be answered otherwise. */
export function Foreseen({ foreseen }: { readonly foreseen: Answer }) {
  const t = useTexts(recordTexts);
  const anomaly = useTexts(anomalyTexts);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus(), []);
  const anomalies = foreseen.events.flatMap((event) => event.anomalies);
  const duplicates = foreseen.events.flatMap((event) => event.duplicates);
  return (
    <section ref={frame} className="foreseen" tabIndex={-1} aria-label={t('foreseen')}>
      <h2>{t('foreseen')}</h2>
      <p className="quiet small">{t('foreseen.about', { position: String(foreseen.position) })}</p>
      <h3>{t('irregular')}</h3>
      {anomalies.length === 0 && <p>✓ {t('irregular.none')}</p>}
      <ul>
        {anomalies.map((code) => (
          <li key={code}>▲ {anomaly(code as 'irregular')}</li>
        ))}
      </ul>
      <h3>{t('duplicates')}</h3>
      {duplicates.length === 0 && <p>✓ {t('duplicates.none')}</p>}
      <Duplicates of={duplicates} />
      <h3>{t('changes')}</h3>
      <ForeseenChanges changes={foreseen.changes} omitted={foreseen.changesOmitted} />
    </section>
  );
}

function Duplicates({ of }: { readonly of: readonly Schemas['LikelyDuplicate'][] }) {
  const t = useTexts(recordTexts);
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(({ entryId, score, summary, reason, occurredOn }) => (
        <li key={entryId}>
          <time>{occurredOn}</time> <EntryLink id={entryId}>{summary}</EntryLink>{' '}
          <span className="small quiet">
            {t('alike', { percent: Math.round(score * 100) })} <span lang="en">{reason}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
