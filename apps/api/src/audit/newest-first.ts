import type { AuditPlace, AuditSource } from './audit-sources';
import type { AuditRow } from './audit-row';
import type { Placed } from './placed';

interface Head {
  readonly source: AuditSource;
  readonly next: Placed<AuditRow>;
}

/** A row with its place, after which the rows of the next page come. */
export interface FoundRow {
  readonly row: AuditRow;
  readonly place: AuditPlace;
}

/** Merges sources, each in order, into one in order; holds a batch of each. */
export async function* newestFirst(sources: readonly AuditSource[]): AsyncGenerator<FoundRow> {
  let heads = (await Promise.all(sources.map(headOf))).flat();
  while (heads.length > 0) {
    const first = heads.reduce((best, head) => (isBefore(head, best) ? head : best));
    const { source, next } = first;
    yield { row: next.row, place: { at: timeOf(first), source: source.key, position: next.position } };
    const following = await headOf(source);
    heads = heads.flatMap((head) => (head === first ? following : [head]));
  }
}

async function headOf(source: AuditSource): Promise<Head[]> {
  const { done, value } = await source.rows.next();
  return done ? [] : [{ source, next: value }];
}

const timeOf = ({ next }: Head): number => Date.parse(next.row.recordedAt);

const isBefore = (one: Head, other: Head): boolean =>
  (timeOf(other) - timeOf(one) || one.source.key - other.source.key) < 0;
