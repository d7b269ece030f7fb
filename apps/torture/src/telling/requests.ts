import type { Chance } from '../chance';

/** An event as `POST /events` takes it. */
export interface Submission {
  readonly type: string;
  readonly occurredOn: string;
  readonly id?: string;
  readonly data: Record<string, unknown>;
}

/** What one client asks in one call: all of it or nothing, under one key. */
export interface Request {
  readonly client: number;
  /** The client's own count, from 1. It asks the next thing only when this one was answered. */
  readonly turn: number;
  /** Its Idempotency-Key, and its X-Request-Id: what it recorded bears this name as correlation id. */
  readonly name: string;
  readonly events: readonly Submission[];
}

const LARGEST_BATCH = 4;
const PARTIES = 400;
const ENTRY_TYPES = ['StatementIssued', 'GenericEventRecorded', 'RecognitionExtended'] as const;

/** What one client tells: entries, several at once now and then, and amendments of entries that were acknowledged. */
export class Teller {
  private turn = 0;
  private readonly mine: string[] = [];

  constructor(
    readonly client: number,
    private readonly chance: Chance,
    /** Part of every name and id, so that several runs can tell into one record. */
    private readonly run: string,
    private readonly only: { readonly amendments?: 'EventCorrected' } = {},
  ) {}

  next(): Request {
    this.turn += 1;
    const count = this.chance.below(3) === 0 ? 1 + this.chance.below(LARGEST_BATCH) : 1;
    const events = Array.from({ length: count }, (_, part) => this.event(part));
    const name = `${this.run}.c${this.client}.t${this.turn}`;
    return { client: this.client, turn: this.turn, name, events };
  }

  /** Only what was acknowledged is amended: the record refuses amendments of what it does not hold. */
  acknowledged({ events }: Request): void {
    for (const { id } of events) if (id !== undefined) this.mine.push(id);
  }

  private event(part: number): Submission {
    return this.mine.length > 0 && this.chance.below(4) === 0 ? this.amendment(part) : this.entry(part);
  }

  private entry(part: number): Submission {
    const id = `${this.run}-c${this.client}-t${this.turn}-p${part}`;
    const type = this.chance.oneOf(ENTRY_TYPES);
    const holder = { holder: 'person:juan-guaido' };
    const data = {
      summary: `Told by client ${this.client} in turn ${this.turn}.`,
      actors: [{ code: `org:party-${this.chance.below(PARTIES)}` }],
      sources: [{ url: `https://example.org/${this.chance.below(1000)}`, title: 'A report' }],
      ...(type === 'RecognitionExtended' && holder),
    };
    return { type, occurredOn: this.day(), id, data };
  }

  private amendment(part: number): Submission {
    const target = this.chance.oneOf(this.mine);
    const fields = { summary: `Put right by client ${this.client} in turn ${this.turn}, part ${part}.` };
    return this.only.amendments || this.chance.below(2) === 0
      ? { type: 'EventCorrected', occurredOn: this.day(), data: { target, fields, reason: 'It was wrong.' } }
      : { type: 'EventsLinked', occurredOn: this.day(), data: { target, follows: [this.chance.oneOf(this.mine)], reason: 'One led to the other.' } }; // prettier-ignore
  }

  private day(): string {
    return new Date(Date.UTC(2019, 0, 1 + this.chance.below(2500))).toISOString().slice(0, 10);
  }
}
