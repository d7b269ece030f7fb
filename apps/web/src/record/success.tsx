import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { useTexts } from '../messages/use-texts';
import { recordTexts } from './texts';
import type { Recorded } from './use-recording';

/** Where it stands in the record, with the way to it; the focus comes here. */
export function Success({ recorded, next }: { readonly recorded: Recorded; readonly next: () => void }) {
  const t = useTexts(recordTexts);
  const { to } = usePageAddress();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  return (
    <div ref={frame} className="success" role="status" tabIndex={-1}>
      <h3>✓ {t('recorded', { position: String(recorded.position) })}</h3>
      <ul>
        {recorded.events.map(({ id, entryId, position }) => (
          <li key={id}>
            {entryId ? (
              // Also where the page is at another day: it is shown as of now.
              <Link href={to('/', { asOf: null, knownAt: null, position: null, entry: entryId })}>
                {entryId}
              </Link>
            ) : (
              t('at', { position: String(position) })
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={next}>
        {t('another')}
      </button>
    </div>
  );
}
