import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { usePageAddress } from '../address/page-address';
import { EntryLink } from '../common/entry-link';
import { useTexts } from '../messages/use-texts';
import type { Entry } from './entry';
import { timelineTexts } from './texts';

/** The entries as a list of which only what is in sight is in the page. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useTexts(timelineTexts);
  const { get } = usePageAddress();
  const chosen = get('entry');
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 76,
    getItemKey: (i) => entries[i]!.id,
    overscan: 8,
  });
  const place = entries.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (place >= 0) rows.scrollToIndex(place, { align: 'auto' });
    // Only when another entry is chosen: what is recorded meanwhile must not move the list.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
  return (
    <div ref={frame} className="entries" tabIndex={0} role="region" aria-label={t('list')}>
      <ol style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            data-chosen={index === place || undefined}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Line entry={entries[index]!} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const { id, occurredOn, headline, summary, status } = entry;
  const link = <EntryLink id={id}>{headline}</EntryLink>;
  return (
    <>
      <time dateTime={entry.occurredFrom ?? undefined}>{occurredOn}</time>
      <div>
        {status === 'retracted' ? <del>{link}</del> : link} <Tags entry={entry} />
        {summary !== headline && <p>{summary}</p>}
      </div>
    </>
  );
}

function Tags({ entry: { status, confidence, anomalies, disagreements } }: { readonly entry: Entry }) {
  const t = useTexts(timelineTexts);
  const words = [
    status !== 'current' && t(`status.${status}`),
    confidence === 'disputed' && t('disputed'),
    anomalies.length > 0 && t('irregular'),
    disagreements.length > 0 && t('differ'),
  ].filter((word) => word !== false);
  return words.map((word) => (
    <span key={word} className="tag">
      {word}
    </span>
  ));
}
