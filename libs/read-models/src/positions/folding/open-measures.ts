import type { Stand } from '../stands/stand';
import type { OpenMeasures } from './standing';

/** Beyond so many open measures of one party nobody can say of a lifting that it is the last, so they count as many. */
const MOST_OPEN = 50;

export function measuresAfter(open: OpenMeasures, { measure }: Stand): OpenMeasures {
  if (!measure || open === 'many') return open;
  const name = shortName(measure.stream);
  if (measure.act === 'lifts') return open.filter((other) => other !== name);
  if (measure.act === 'eases' || open.includes(name)) return open;
  return open.length < MOST_OPEN ? [...open, name] : 'many';
}

export const areOpen = (open: OpenMeasures): boolean => open === 'many' || open.length > 0;

/** FNV-1a, 32 bits: a mark to tell a few hundred streams apart by. */
function shortName(stream: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stream.length; at++) hash = Math.imul(hash ^ stream.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
