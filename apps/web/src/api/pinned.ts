import { useMemo } from 'react';
import { useDispute, useMoment } from './moment';

/** The moment as parameters that give the same answer for ever: the day and the position of the record are spelt out. */
export function usePinned(): URLSearchParams {
  const { moment, day } = useMoment();
  const meta = useDispute().data?.meta;
  return useMemo(() => {
    const pinned = new URLSearchParams(Object.entries(moment).map(([name, value]) => [name, String(value)]));
    pinned.set('asOf', day);
    if (meta === undefined || pinned.has('position')) return pinned;
    if (moment.knowledge === 'published') pinned.set('position', String(meta.position));
    else if (!pinned.has('knownAt')) pinned.set('knownAt', String(meta.position));
    return pinned;
  }, [moment, day, meta]);
}
