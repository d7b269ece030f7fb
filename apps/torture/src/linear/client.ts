import type { Chance } from '../chance';
import type { AcknowledgedEvent } from '../telling/ledger';
import { type Request, Teller } from '../telling/requests';
import type { AppendOperation, Operation, ReadOperation, Told } from './history';

/** Asks and answers JSON; throws for anything but success. A test may put something wrong in between. */
export type Ask = (path: string, init?: RequestInit) => Promise<any>;

const EVERYTHING = 'asOf=2040-01-01&status=any&limit=500';

/** One client that appends and reads, in an order that follows from its chance, and writes down what it saw. */
export class LinearClient {
  readonly operations: Operation[] = [];
  private readonly teller: Teller;
  private known = 0;

  constructor(
    private readonly client: number,
    private readonly chance: Chance,
    private readonly ask: Ask,
    run: string,
  ) {
    this.teller = new Teller(client, chance.branch(), run, { amendments: 'EventCorrected' });
  }

  async act(times: number): Promise<void> {
    for (let turn = 0; turn < times; turn++) {
      const began = performance.now();
      const done = await this.next();
      const ended = performance.now();
      this.operations.push({ ...done, client: this.client, began, ended });
    }
  }

  private next(): Promise<Unspanned> {
    const choice = this.chance.below(6);
    if (choice < 2) return this.append();
    if (choice === 2) return this.readLog();
    if (choice === 3) return this.readTimeline(`&minPosition=${this.known}`, { waitedFor: this.known });
    if (choice === 4 && this.known > 0) {
      const pinnedAt = 1 + this.chance.below(this.known);
      return this.readTimeline(`&knownAt=${pinnedAt}`, { pinnedAt });
    }
    return this.readTimeline('', {});
  }

  private async append(): Promise<Unspanned> {
    const request = this.teller.next();
    const { events } = (await this.ask('/events', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': request.name },
      body: JSON.stringify({ events: request.events }),
    })) as { events: readonly AcknowledgedEvent[] };
    this.teller.acknowledged(request);
    const told = toldBy(request, events);
    this.known = Math.max(this.known, told.at(-1)!.position);
    return { kind: 'append', told };
  }

  private async readLog(): Promise<Unspanned> {
    const { data } = await this.ask('/events?limit=500');
    const entries = new Map<string, string>();
    for (const { entryId, data: what } of data) entries.set(entryId, what.summary ?? what.fields.summary);
    return { kind: 'read', of: 'log', pinnedAt: null, waitedFor: null, position: data.at(-1)?.position ?? 0, entries };
  } // prettier-ignore

  private async readTimeline(
    clock: string,
    { pinnedAt = null, waitedFor = null }: Partial<Pick<ReadOperation, 'pinnedAt' | 'waitedFor'>>,
  ): Promise<Unspanned> {
    const { data, meta } = await this.ask(`/timeline?${EVERYTHING}${clock}`);
    const entries = new Map<string, string>(data.map(({ id, summary }: any) => [id, summary]));
    this.known = Math.max(this.known, meta.position);
    return { kind: 'read', of: 'timeline', pinnedAt, waitedFor, position: meta.position, entries };
  }
}

type Without<T> = T extends unknown ? Omit<T, 'client' | 'began' | 'ended'> : never;
type Unspanned = Without<AppendOperation | ReadOperation>;

function toldBy({ events }: Request, answered: readonly AcknowledgedEvent[]): Told[] {
  return events.map(({ id, data }, part) => {
    const { summary, target, fields } = data as {
      summary: string;
      target: string;
      fields: { summary: string };
    };
    return {
      position: answered[part]!.position,
      entryId: id ?? target,
      summary: id === undefined ? fields.summary : summary,
    };
  });
}
