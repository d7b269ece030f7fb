import type { Arena } from '../arena/arena';
import type { Chance } from '../chance';
import { newEvents } from '../telling/new-events';
import { Teller } from '../telling/requests';

export interface FillUp {
  /** At least so many. */
  readonly events: number;
  readonly chance: Chance;
  /** Part of every id. */
  readonly run: string;
  readonly until?: AbortSignal;
}

const AT_ONCE = 4;
const REQUESTS_TO_A_COMMAND = 100;

/** Appends entries and amendments, as fast as the store takes them. */
export async function fillUp(
  { store, dispute }: Arena,
  { events, chance, run, until }: FillUp,
): Promise<void> {
  let recorded = 0;
  const goesOn = () => recorded < events && until?.aborted !== true;
  const tell = async (client: number) => {
    const teller = new Teller(client, chance.branch(), run);
    while (goesOn()) {
      const requests = Array.from({ length: REQUESTS_TO_A_COMMAND }, () => teller.next());
      const all = requests.flatMap(newEvents);
      await store.append(dispute, {
        commandId: requests[0]!.name,
        requestHash: Buffer.alloc(32, 1),
        recordedBy: 'torture',
        correlationId: requests[0]!.name,
        events: all,
      });
      requests.forEach((request) => teller.acknowledged(request));
      recorded += all.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, client) => tell(client + 1)));
}
