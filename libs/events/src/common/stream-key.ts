import { createHash } from 'node:crypto';
import { slug, streamName, type StreamName } from '@chancery/kernel';

/**
 * A stream name from parts of a natural key. A part that leaves nothing behind as a slug (a programme named in
 * Cyrillic, say) is told apart by a digest; a part that is not known becomes `unnamed`.
 */
export const keyed = (category: string, ...key: readonly (string | null | undefined)[]): StreamName =>
  streamName(category, ...key.map(part));

const part = (text: string | null | undefined) => (text ? slug(text) || digest(text) : 'unnamed');

/** Sixteen hexadecimal digits that stand for a long text, such as an address. */
export const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
