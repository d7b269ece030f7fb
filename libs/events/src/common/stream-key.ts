import { createHash } from 'node:crypto';
import { slug, streamName, type StreamName } from '@chancery/kernel';

const LONGEST = 255;
const KEPT = 40;

/**
 * A stream name from parts of a natural key. A part that leaves nothing behind as a slug (a programme named in
 * Cyrillic, say) is told apart by a digest, as are the ends that an endless part would lose; a part that is not
 * known becomes `unnamed`.
 */
export function keyed(category: string, ...key: readonly (string | null | undefined)[]): StreamName {
  const parts = key.map((text) => (text ? slug(text) || digest(text) : 'unnamed'));
  const length = parts.reduce((sum, part) => sum + part.length + 1, category.length);
  return streamName(category, ...(length > LONGEST ? parts.map(shortened) : parts));
}

const shortened = (part: string) => (part.length > KEPT ? `${part.slice(0, KEPT)}-${digest(part)}` : part);

/** Sixteen hexadecimal digits that stand for a long text, such as an address. */
export const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
