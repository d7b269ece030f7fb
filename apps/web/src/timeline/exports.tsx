import { withSearch } from '../address/search';
import { useMoment } from '../api/moment';
import { usePinned } from '../api/pinned';
import { Exports } from '../common/exports';
import { entriesCsv } from './csv';
import type { Entry } from './entry';
import { useFilters } from './use-timeline';

export function TimelineExports({ entries }: { readonly entries: readonly Entry[] }) {
  const { dispute, day } = useMoment();
  const pinned = usePinned();
  const query = new URLSearchParams([...pinned, ...Object.entries(useFilters()), ['limit', '500']]);
  return (
    <Exports
      json={withSearch(`/v1/disputes/${dispute}/timeline`, query)}
      csv={() => entriesCsv(entries)}
      count={entries.length}
      name={`${dispute}-${day}`}
    />
  );
}
