import { createHash } from 'node:crypto';
import { canonicalJson, type RecordedEvent } from '@chancery/kernel';

/**
 * The canonical envelope of an event: the same bytes as `es.envelope` makes (schema/envelope.sql.ts), from what the
 * store gives back. Whoever changes one changes the other, and breaks every hash that is recorded.
 */
export function envelopeOf(event: RecordedEvent): string {
  const bodyHash = sha256(canonicalJson(event.data)).toString('hex');
  // Canonical JSON leaves out what is undefined.
  return canonicalJson({ ...event, data: undefined, leafHash: undefined, bodyHash });
}

/** RFC 6962 leaf hash, lower-case hex: SHA-256 of a zero byte and the envelope. */
export function leafHashOf(event: RecordedEvent): string {
  return createHash('sha256').update('\0').update(envelopeOf(event)).digest('hex');
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
