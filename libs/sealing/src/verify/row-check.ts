import { found } from './fault';
import { leafOf, type Row } from './row';

/** Goes from row to row; both neighbours are needed to see a gap, and a time that runs backwards. */
export class RowCheck {
  private position = 0;
  private recordedAt = '';

  constructor(private readonly dispute: string) {}

  /** The leaf of the next row. Throws FaultFound for what cannot be in a record written by the store. */
  next(row: Row): Buffer {
    const expected = this.position + 1;
    const position = Number(row[0]);
    const recordedAt = row[8];
    if (position !== expected)
      throw found(expected, `position ${expected} is missing: the next event stands at ${position}`);
    if (recordedAt < this.recordedAt)
      throw found(expected, `position ${expected} was recorded before the one in front of it`);
    const leaf = leafOf(row, this.dispute);
    if (!leaf.equals(row[13]))
      throw found(expected, `position ${expected} (${row[5]}) does not give the hash stored with it`);
    this.position = position;
    this.recordedAt = recordedAt;
    return leaf;
  }
}
