import { randomUUID } from 'node:crypto';
import { EventStore } from '@chancery/event-store';
import { aCommand, anEvent, eventually, openPool } from '@chancery/testing';
import { startMessageCuttingProxy } from '../wire/message-cutting-proxy';
import { atEveryMessage, type CutRun } from './every-cut';

export interface CutAppends {
  /** Of the service, at a server whose port the proxy takes the place of. */
  readonly url: string;
  readonly dispute: string;
  /** `warm`: the connection is there before; `cold`: it is opened for the append, and cut as well. */
  readonly connection: 'warm' | 'cold';
  readonly halves: readonly boolean[];
  readonly onCut?: (cuts: number) => void;
  /** A test may put something wrong here. */
  readonly append?: (
    store: EventStore,
    ...asked: Parameters<EventStore['append']>
  ) => ReturnType<EventStore['append']>;
}

/** Appends two events while the connection is cut at every message in turn; each must be there once, where it was said. */
export async function cutAppends({
  url,
  dispute,
  connection,
  halves,
  onCut,
  append,
}: CutAppends): Promise<CutRun> {
  const proxy = await startMessageCuttingProxy(Number(new URL(url).port));
  const through = new URL(url);
  through.port = String(proxy.port);
  const direct = openPool(url, 1);
  const pool = openPool(through.href, 2);
  const [witness, warm] = [new EventStore(direct), new EventStore(pool)];
  const carryOut = append ?? ((store: EventStore, ...asked) => store.append(...asked));
  await carryOut(warm, dispute, aCommand([anEntry()]));
  let { position: head } = await witness.head(dispute);
  const attempt = async () => {
    const store = connection === 'warm' ? warm : new EventStore(pool);
    const events = [anEntry(), anEntry()];
    const command = { ...aCommand(events), correlationId: randomUUID() };
    // As a client does: who got no answer asks the same again.
    const answer = await eventually(() => carryOut(store, dispute, command), { withinMs: 30_000 });
    const stored = await witness.readAfter(dispute, head, 10);
    const expected = answer.events.map(({ id, position }) => `${position} ${id}`).join();
    const found = stored.map(({ id, position }) => `${position} ${id}`).join();
    head = stored.at(-1)?.position ?? head;
    if (store !== warm) await store.close();
    return found === expected ? [] : [`acknowledged ${expected}, stored ${found || 'nothing'}`];
  };
  try {
    return await atEveryMessage({ proxy, halves, attempt, ...(onCut && { onCut }) });
  } finally {
    await Promise.all([witness.close(), warm.close()]);
    await Promise.all([direct.end(), pool.end()]);
    await proxy.close();
  }
}

/** One that read models take in as well. */
const anEntry = () =>
  anEvent({
    type: 'StatementIssued',
    data: { summary: 'Somebody says something.', actors: [{ code: 'USA' }], sources: [] },
  });
