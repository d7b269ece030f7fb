import { hash } from 'node:crypto';

/** A row of READ_ROWS, in the order of its columns. */
export type Row = readonly [
  position: string,
  stream: string,
  version: string,
  id: string,
  entryId: string | null,
  type: string,
  schemaVersion: number,
  occurredOn: string,
  recordedAt: string,
  recordedBy: string,
  correlationId: string,
  causationId: string | null,
  body: string,
  leafHash: Buffer,
];

/**
 * The leaf that the row gives: SHA-256 of a zero byte and the canonical envelope, built from the columns as they are
 * stored. Made here and not by the server, which is what is being checked.
 */
export function leafOf(row: Row, dispute: string): Buffer {
  const [position, stream, version, id, entryId, type, schema, occurredOn, recordedAt, ...rest] = row;
  const [recordedBy, correlationId, causationId, body] = rest;
  // As one text, which is quicker than joining bytes: a NUL is one zero byte in UTF-8.
  return hash(
    'sha256',
    `\0{"bodyHash":"${hash('sha256', body)}","causationId":${JSON.stringify(causationId)}` +
      `,"correlationId":${JSON.stringify(correlationId)},"dispute":${JSON.stringify(dispute)}` +
      `,"entryId":${JSON.stringify(entryId)},"id":"${id}","occurredOn":${JSON.stringify(occurredOn)}` +
      `,"position":${position},"recordedAt":"${instant(recordedAt)}","recordedBy":${JSON.stringify(recordedBy)}` +
      `,"schemaVersion":${schema},"stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)}` +
      `,"version":${version}}`,
    'buffer',
  );
}

/** Instants of the record have milliseconds; one with more was not written by it and hashes as what it is. */
const instant = (microseconds: string) =>
  microseconds.endsWith('000') ? `${microseconds.slice(0, -3)}Z` : `${microseconds}Z`;
