import type { Cut, MessageCuttingProxy } from '../wire/message-cutting-proxy';

export interface CutRun {
  readonly cuts: number;
  /** `message n, whole or half`: what `attempt` found wrong after that cut. */
  readonly faults: readonly string[];
}

export interface CutPlan {
  readonly proxy: MessageCuttingProxy;
  /** What each message is cut for: the whole of it lost, or its second half. */
  readonly halves: readonly boolean[];
  readonly onCut?: (cuts: number) => void;
  /** Does the work once, to its end in spite of the cut; answers what is wrong afterwards. */
  readonly attempt: () => Promise<string[]>;
}

const MOST_MESSAGES = 2_000;

/** Lets the same work be cut at its first message, at its second, and so on, until it needs no more messages. */
export async function atEveryMessage({ proxy, halves, attempt, onCut }: CutPlan): Promise<CutRun> {
  const faults: string[] = [];
  let cuts = 0;
  for (const half of halves)
    for (let at = 1; at <= MOST_MESSAGES; at++) {
      proxy.arm({ at, half });
      const found = await attempt();
      faults.push(...found.map((fault) => `${nameOf({ at, half })}: ${fault}`));
      if (!proxy.hasCut()) break;
      cuts += 1;
      onCut?.(cuts);
    }
  proxy.arm({ at: Infinity, half: false });
  return { cuts, faults };
}

const nameOf = ({ at, half }: Cut) => `cut ${half ? 'within' : 'before'} message ${at}`;
