import { Refusal } from '@chancery/kernel';
import { flags } from '../common/anomalies';
import type { VoteEvent } from './vote.events';
import type { VoteHeldData } from './vote-held.event';

const LISTS = ['for', 'against', 'abstain', 'absent'] as const;

/** How often the motion has been voted on. */
export type Motion = { readonly votes: number };

export const initialState = (): Motion => ({ votes: 0 });

export const evolve = ({ votes }: Motion, { type }: VoteEvent): Motion => ({
  votes: type === 'VoteHeld' ? votes + 1 : votes,
});

/** A member votes once: in two lists, or twice in one, the data contradict themselves whatever happened before. */
export function refuse(_: Motion, event: VoteEvent): void {
  if (event.type !== 'VoteHeld') return;
  const seen = new Map<string, string>();
  for (const list of LISTS)
    for (const [index, member] of (event.data[list] ?? []).entries()) {
      const before = seen.get(member);
      if (before) throw votedTwice(member, before, `/data/${list}/${index}`);
      seen.set(member, list);
    }
}

export function anomalies({ votes }: Motion, event: VoteEvent): string[] {
  if (event.type !== 'VoteHeld') return [];
  const { vetoBy, outcome } = event.data;
  return flags(
    votes > 0 && 'voted-before',
    Boolean(vetoBy?.length) && outcome === 'adopted' && 'adopted-despite-veto',
    ...LISTS.map((list) => countAgainstRoll(event.data, list)),
  );
}

/** A roll shorter than the count is partial; one longer contradicts it. A list that is left out says nothing. */
function countAgainstRoll(data: VoteHeldData, list: (typeof LISTS)[number]): string | false {
  const count = data.counts?.[list] ?? null;
  const roll = data[list]?.length ?? 0;
  if (count === null || roll === 0 || roll === count) return false;
  return roll < count ? 'partial-roll' : 'count-differs-from-roll';
}

const votedTwice = (member: string, list: string, pointer: string) =>
  new Refusal('INVALID_EVENT_DATA', `${member} is already in the list "${list}": a member votes once.`, [
    { pointer, detail: `is already in the list "${list}"` },
  ]);
