/** Everything an entry of the log says, in the order in which canonical JSON (RFC 8785) sorts it. */
export const ENVELOPE_FIELDS = [
  'bodyHash', 'causationId', 'correlationId', 'dispute', 'entryId', 'id', 'occurredOn', 'position', 'recordedAt',
  'recordedBy', 'schemaVersion', 'stream', 'type', 'version',
] as const; // prettier-ignore

export type Envelope = Readonly<Record<(typeof ENVELOPE_FIELDS)[number], string | number | null>>;

/** Only the values: the names are the same in every proof, and a proof is to be small. */
export function packEnvelope(envelope: string): Buffer {
  const fields = JSON.parse(envelope) as Envelope;
  return Buffer.from(JSON.stringify(ENVELOPE_FIELDS.map((field) => fields[field])));
}

/** The canonical text of the envelope, which is what the leaf is a hash of; null for what is none. */
export function unpackEnvelope(packed: Buffer): string | null {
  const values = parsed(packed.toString('utf8'));
  if (!Array.isArray(values) || values.length !== ENVELOPE_FIELDS.length || !values.every(isPlain))
    return null;
  // Spelt otherwise, it would be a second file that proves the same.
  if (!Buffer.from(JSON.stringify(values)).equals(packed)) return null;
  return JSON.stringify(
    Object.fromEntries(ENVELOPE_FIELDS.map((field, at) => [field, values[at] as unknown])),
  );
}

const isPlain = (value: unknown) => value === null || ['string', 'number'].includes(typeof value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
