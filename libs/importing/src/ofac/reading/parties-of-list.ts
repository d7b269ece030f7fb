import { canonicalJson, Refusal } from '@chancery/kernel';
import type { ImportRun } from '../../import-run';
import type { Bytes } from '../../lines/ndjson-lines';
import { SeenLines } from '../../lines/seen-lines';
import type { Selection } from '../programmes/selection';
import type { RecordedLists } from '../recorded/recorded-lists';
import { type ListedParty, listedParty } from './listed-party';
import { type SdnLine, sdnLines } from './sdn-lines';

/** The parties of a list that are asked for, as they are read, and what has to be known at its end. */
export class PartiesOfList {
  records = 0;
  matched = 0;
  /** Matched parties that an actor of the record has a number of. */
  joined = 0;
  /** Parties on record that the list holds under what is asked for. */
  readonly seen = new Set<string>();
  /** Parties on record that it holds under other programmes only. */
  readonly elsewhere = new Map<string, readonly string[]>();
  private readonly before = new SeenLines();

  constructor(
    private readonly run: ImportRun,
    private readonly lists: RecordedLists,
    private readonly selection: Selection,
  ) {}

  async *read(bytes: Bytes): AsyncGenerator<ListedParty> {
    for await (const line of sdnLines(bytes, this.run)) {
      this.records += 1;
      const party = this.take(line);
      if (party) yield party;
    }
  }

  private take({ line, record }: SdnLine): ListedParty | null {
    const { entNum, programmes } = record;
    const asked = this.selection.meet(programmes);
    const isOnRecord = this.lists.has(entNum);
    if (isOnRecord && asked.length > 0) this.seen.add(entNum);
    if (isOnRecord && asked.length === 0) this.elsewhere.set(entNum, programmes);
    if (asked.length === 0) return null;
    const party = this.run.readOrReject(line, () => entNum, () => this.once(listedParty(line, record, asked))); // prettier-ignore
    if (party) this.count(party);
    return party;
  }

  private once(party: ListedParty): ListedParty | null {
    const before = this.before.see(party.entNum, canonicalJson(party.listed));
    if (before === 'contradicts')
      throw new Refusal('INVALID_EVENT_DATA', `An earlier line gives number ${party.entNum} with other content.`); // prettier-ignore
    if (before === 'again') this.run.tally.count('same');
    return before === 'new' ? party : null;
  }

  private count({ entNum, imo }: ListedParty): void {
    const { actors } = this.lists;
    this.matched += 1;
    if (actors.find('ofac', entNum) ?? (imo && actors.find('imo', imo))) this.joined += 1;
  }
}
