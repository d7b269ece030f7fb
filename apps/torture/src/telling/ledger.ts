import type { Request } from './requests';

export interface AcknowledgedEvent {
  readonly id: string;
  readonly entryId: string | null;
  readonly position: number;
  readonly stream: string;
  readonly version: number;
}

export interface Acknowledgement {
  readonly request: Request;
  readonly events: readonly AcknowledgedEvent[];
}

/** Everything the clients know: what they asked, and what the service answered. The checks know nothing else. */
export class Ledger {
  /** By name, answered or not. */
  readonly asked = new Map<string, Request>();
  readonly acknowledged: Acknowledgement[] = [];
  readonly refused = new Set<string>();
  /** Calls without an answer, each of which was asked again with the same key. */
  unanswered = 0;
  private readonly listeners = new Set<() => void>();

  acknowledge(acknowledgement: Acknowledgement): void {
    this.acknowledged.push(acknowledgement);
    for (const listener of this.listeners) listener();
  }

  /** Resolves at once when so many are acknowledged: a fault can strike while the others are under way. */
  reaches(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.acknowledged.length < count) return;
        this.listeners.delete(look);
        resolve();
      };
      this.listeners.add(look);
      look();
    });
  }
}
