import { type Dispute, WholeRecordReader } from '@chancery/event-store';
import type { GrowingTree } from '@chancery/transparency';
import type { Pool } from 'pg';

export interface SignedRoots {
  /** How many checkpoints of the size that the tree has now have another root. */
  contradicting(tree: GrowingTree): number;
  /** How many are over more events than there are. */
  beyond(size: number): number;
}

/** The checkpoints that are signed by now. */
export async function readCheckpoints(pool: Pool, { id, slug }: Dispute): Promise<SignedRoots> {
  const reader = new WholeRecordReader(pool);
  const dispute = (await reader.disputes()).find((one) => one.id === id && one.slug === slug)!;
  const checkpoints = await reader.checkpoints(dispute, 0, Number.MAX_SAFE_INTEGER);
  const roots = new Map<number, string[]>();
  for (const { size, root } of checkpoints) roots.set(size, [...(roots.get(size) ?? []), root]);
  return {
    contradicting(tree) {
      const signed = roots.get(tree.size);
      if (!signed) return 0;
      const root = tree.root().toString('hex');
      return signed.filter((one) => one !== root).length;
    },
    beyond: (size) => checkpoints.filter((one) => one.size > size).length,
  };
}
