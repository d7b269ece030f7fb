import { answerOf, client, type Schemas } from '../api/client';
import { base64Of, hexOf, leafHashOf, rootOf } from './hashes';

export interface Found {
  readonly checked: number;
  /** Positions whose hash is another than the record says. */
  readonly altered: readonly number[];
  /** Positions that should be there and are not. */
  readonly missing: readonly number[];
  /** Base64, over all leaves. */
  readonly root: string;
}

const PAGE = 500;

/** Reads the whole log of a dispute and computes every hash and the root here, in the reader's own browser. */
export async function checkRecord(
  dispute: string,
  signal: AbortSignal,
  progress: (checked: number, of: number) => void,
): Promise<Found> {
  const leaves: Uint8Array[] = [];
  const altered: number[] = [];
  const missing: number[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer: Schemas['Events'] = await pageAt(dispute, cursor, signal);
    for (const event of answer.data) {
      const hash = await leafHashOf(event);
      if (event.position !== leaves.length + 1) missing.push(leaves.length + 1);
      if (hexOf(hash) !== event.leafHash) altered.push(event.position);
      leaves.push(hash);
    }
    progress(leaves.length, answer.meta.position);
    cursor = answer.page.next;
  }
  return { checked: leaves.length, altered, missing, root: base64Of(await rootOf(leaves)) };
}

async function pageAt(dispute: string, cursor: string, signal: AbortSignal): Promise<Schemas['Events']> {
  const query = { limit: PAGE, ...(cursor === '' ? { after: 0 } : { cursor }) };
  const params = { path: { dispute }, query };
  // One event a line is what the same address answers to those who ask for lines.
  return (await answerOf(
    client.GET('/v1/disputes/{dispute}/events', { params, signal }),
  )) as Schemas['Events'];
}
