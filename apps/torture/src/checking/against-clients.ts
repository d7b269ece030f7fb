import type { Acknowledgement, Ledger } from '../telling/ledger';
import type { Verdict } from './verdict';

/** An event as the record has it; `request` is the name of the request that it was recorded for. */
export interface Stored {
  readonly id: string;
  readonly position: number;
  readonly request: string;
}

type Broken = Pick<Verdict, 'lost' | 'doubled' | 'outOfOrder' | 'uncalledFor'>;

/** The record against what its clients know; `stored` in the order of positions. */
export function againstClients(stored: readonly Stored[], ledger: Ledger): Broken {
  const idAt = new Map(stored.map(({ position, id }) => [position, id]));
  const perRequest = new Map<string, number>();
  const lastTurn = new Map<number, number>();
  let [outOfOrder, uncalledFor] = [0, 0];
  for (const { request: name } of stored) {
    const request = ledger.asked.get(name);
    if (!request || ledger.refused.has(name)) {
      uncalledFor += 1;
      continue;
    }
    perRequest.set(name, (perRequest.get(name) ?? 0) + 1);
    if (request.turn < (lastTurn.get(request.client) ?? 0)) outOfOrder += 1;
    lastTurn.set(request.client, Math.max(request.turn, lastTurn.get(request.client) ?? 0));
  }
  const doubled = [...perRequest].reduce(
    (sum, [name, count]) => sum + Math.max(0, count - ledger.asked.get(name)!.events.length),
    0,
  );
  const lost = ledger.acknowledged.reduce((sum, answer) => sum + lostOf(answer, idAt), 0);
  return { lost, doubled, outOfOrder, uncalledFor };
}

/** An acknowledged request is stored whole: each event where the answer said, one after the other. */
const lostOf = ({ request, events }: Acknowledgement, idAt: ReadonlyMap<number, string>): number =>
  request.events.filter((_, part) => {
    const event = events[part];
    return !event || idAt.get(event.position) !== event.id || event.position !== events[0]!.position + part;
  }).length;
