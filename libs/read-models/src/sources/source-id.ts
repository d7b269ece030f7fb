import { createHash } from 'node:crypto';

const LENGTH = 20;

/** The public id of a source: the beginning of its address's SHA-256, since addresses are too long for one. */
export const sourceId = (url: string): string =>
  createHash('sha256').update(url).digest('hex').slice(0, LENGTH);
