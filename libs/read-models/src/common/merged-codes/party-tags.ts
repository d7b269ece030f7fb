import type { Pool } from 'pg';
import type { Moment } from '../../moment/moment';
import { PARTY_FILTERS } from '../party-filters';
import { readMergedCodes } from './merged-codes';

/** Tags `kind:code` of somebody, in the answers of whichever question. */
const OF_A_PARTY = new RegExp(`^(${PARTY_FILTERS.join('|')}):(.+)$`, 's');

type Lists = readonly (readonly string[])[];

export const asksForParties = (lists: Lists): boolean =>
  lists.some((list) => list.some((tag) => OF_A_PARTY.test(tag)));

/** The tags, and beside those of a code that was merged those of the codes that mean the same at the moment. */
export async function withMergedCodes(
  pool: Pool,
  moment: Pick<Moment, 'dispute' | 'position'>,
  lists: Lists,
): Promise<Lists> {
  if (!asksForParties(lists)) return lists;
  const { same } = await readMergedCodes(pool, moment);
  const alike = (tag: string) => {
    const [, kind, code] = OF_A_PARTY.exec(tag) ?? [];
    return kind && code ? same(code).map((one) => `${kind}:${one}`) : [];
  };
  return lists.map((list) => [...new Set(list.flatMap((tag) => [tag, ...alike(tag)]))].toSorted());
}
