import { useTexts } from '../messages/use-texts';
import type { Actor } from './register';
import { partyTexts } from './texts';

/** With which codes it was merged, or parted from, when, by whom and why. */
export function Mergers({ of: { mergers } }: { readonly of: Actor }) {
  const t = useTexts(partyTexts);
  if (mergers.length === 0) return null;
  return (
    <section className="part">
      <h3>{t('mergers')}</h3>
      <ul className="few">
        {mergers.map(({ type, from, to, reason, recordedAt, recordedBy, position }) => (
          <li key={position}>
            <time dateTime={recordedAt}>{recordedAt.slice(0, 10)}</time>{' '}
            {t(type === 'ActorsMerged' ? 'merged' : 'split', { from, to })} {reason}{' '}
            <span className="small quiet">{t('recorded-by', { by: recordedBy })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
