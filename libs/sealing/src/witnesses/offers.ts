import { type Cosignature, readCheckpoint } from '@chancery/transparency';
import type { Pool } from 'pg';
import { ChangesTold } from '../beside/changes-told';
import { Patience } from '../beside/patience';
import type { Log, Sealed } from '../log';
import { sealedTree } from '../tree/stored-tree';
import { addCheckpoint, NotVouched, type Offer } from './add-checkpoint';
import { cosignedSize, storeCosignature } from './cosignatures';
import type { Witness } from './witness-settings';

/** How far a witness vouches for a dispute. */
export interface Vouching {
  readonly dispute: string;
  readonly witness: string;
  /** Events of the newest checkpoint that it has not vouched for. */
  readonly lag: number;
}

/** Up to where the witness vouches, and up to where there is something signed. */
interface Standing {
  readonly dispute: string;
  cosigned: number;
  sealed: number;
  readonly patience: Patience;
}

/** Offers the newest checkpoint of each dispute to one witness, and stores what it says. */
export class Offers {
  private readonly standings = new Map<number, Standing>();
  private readonly told: ChangesTold;

  constructor(
    private readonly pool: Pool,
    private readonly witness: Witness,
    tell: (line: string) => void,
  ) {
    this.told = new ChangesTold(tell);
  }

  get vouching(): Vouching[] {
    const witness = this.witness.key.name;
    return [...this.standings.values()].map(({ dispute, cosigned, sealed }) => ({
      dispute,
      witness,
      lag: Math.max(0, sealed - cosigned),
    }));
  }

  /** Where the witness did not vouch, the next offer waits, longer each time. Never throws. */
  async offer(logs: readonly Log[], stopping: AbortSignal): Promise<void> {
    for (const log of logs) {
      const of = `Witness ${this.witness.key.name}, ${log.slug}`;
      try {
        if (log.sealed && (await this.isVouchedFor(log, log.sealed, stopping)))
          this.told.right(of, 'vouches again');
      } catch (error) {
        if (!stopping.aborted) this.told.wrong(of, error);
      }
    }
  }

  /** False where it was not asked: it is too soon after it did not. */
  private async isVouchedFor(log: Log, sealed: Sealed, stopping: AbortSignal): Promise<boolean> {
    const standing = await this.standingOf(log);
    standing.sealed = sealed.size;
    if (standing.cosigned >= sealed.size) return true;
    if (stopping.aborted || !standing.patience.over) return false;
    try {
      const cosignature = await this.ask(log, sealed, standing.cosigned, stopping);
      await storeCosignature(this.pool, log.id, sealed.size, cosignature);
    } catch (error) {
      standing.patience.failed();
      throw error;
    }
    standing.cosigned = sealed.size;
    standing.patience.succeeded();
    return true;
  }

  private async ask(
    log: Log,
    { size, note }: Sealed,
    cosigned: number,
    stopping: AbortSignal,
  ): Promise<Cosignature> {
    const checkpoint = readCheckpoint(note)!;
    const tree = sealedTree(this.pool, log, size);
    const since = async (old: number): Promise<Offer> => {
      return { old, hashes: await tree.consistency(old), note, checkpoint };
    };
    const answer = await addCheckpoint(this.witness, await since(cosigned), stopping);
    if (typeof answer !== 'number') return answer;
    // It saw another size last than is known here: somebody else asked it, or what it said did not arrive.
    const second = await addCheckpoint(this.witness, await since(answer), stopping);
    if (typeof second !== 'number') return second;
    throw new NotVouched('saw another size again: somebody else is asking it at the same time');
  }

  private async standingOf({ id, slug }: Log): Promise<Standing> {
    const known = this.standings.get(id);
    if (known) return known;
    const cosigned = await cosignedSize(this.pool, id, this.witness.key);
    const standing = { dispute: slug, cosigned, sealed: 0, patience: new Patience() };
    this.standings.set(id, standing);
    return standing;
  }
}
