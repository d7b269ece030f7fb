import type { Log } from '../log';
import type { Reading } from '../reading';
import { READ_LOGS } from '../seals.sql';

interface Row {
  readonly id: number;
  readonly slug: string;
  readonly openedAt: string;
  readonly head: string;
  readonly size: string | null;
  readonly root: Buffer;
  readonly keyId: string;
  readonly note: string;
}

export async function readLogs(database: Reading, slug: string | null = null): Promise<Log[]> {
  const { rows } = await database.query<Row>(READ_LOGS, [slug]);
  return rows.map(({ id, slug: name, openedAt, head, size, root, keyId, note }) => ({
    id,
    slug: name,
    openedAt,
    head: Number(head),
    sealed: size === null ? null : { size: Number(size), root, keyId, note },
  }));
}
