/** The record's hashes computed anew: SHA-256 as in RFC 6962 over the canonical envelope of each event. */
export interface LoggedEvent {
  readonly position: number;
  readonly data: unknown;
  readonly leafHash: string;
}

export const utf8 = new TextEncoder();

/** RFC 8785 for what JSON.parse can give: keys sorted by UTF-16, no spaces, numbers as JavaScript writes them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

export async function leafHashOf(event: LoggedEvent): Promise<Uint8Array> {
  const bodyHash = hexOf(await sha256(utf8.encode(canonicalJson(event.data))));
  const envelope = canonicalJson({ ...event, data: undefined, leafHash: undefined, bodyHash });
  return sha256(joined(Uint8Array.of(0), utf8.encode(envelope)));
}

/** The root over the leaves: the largest power of two smaller than their number on the left, the rest on the right. */
export async function rootOf(leaves: readonly Uint8Array[]): Promise<Uint8Array> {
  if (leaves.length === 0) return sha256(new Uint8Array());
  let level = leaves;
  while (level.length > 1) level = await levelAbove(level);
  return level[0]!;
}

/** Pairs from the left; one left over goes up as it is, which gives the same tree. */
async function levelAbove(level: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const pairs = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => level.slice(i * 2, i * 2 + 2));
  return Promise.all(
    pairs.map(([left, right]) =>
      right ? sha256(joined(Uint8Array.of(1), left!, right)) : Promise.resolve(left!),
    ),
  );
}

export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** null for what is no base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
