import { setTimeout as pause } from 'node:timers/promises';
import type { AcknowledgedEvent, Ledger } from './ledger';
import type { Request, Teller } from './requests';

/** Where the service is now; waits while it is being started again. */
export type Address = () => Promise<string>;

export interface Service {
  readonly address: Address;
  readonly dispute: string;
  readonly token: string;
}

const PATIENCE_MS = 10_000;
/** Asked more often, twenty clients keep from starting what they wait for. */
const ASK_AGAIN_MS = 100;

/** Tells one thing after the other while `goesOn` says so, and asks each again under its key until it is answered. */
export async function tellAll(
  teller: Teller,
  service: Service,
  ledger: Ledger,
  goesOn: () => Promise<boolean>,
): Promise<void> {
  while (await goesOn()) {
    const request = teller.next();
    ledger.asked.set(request.name, request);
    const events = await untilAnswered(request, service, ledger);
    if (events === null) {
      ledger.refused.add(request.name);
      continue;
    }
    teller.acknowledged(request);
    ledger.acknowledge({ request, events });
  }
}

/** null: refused for good. No answer, and an answer that asks for patience, are asked again. */
async function untilAnswered(
  request: Request,
  service: Service,
  ledger: Ledger,
): Promise<readonly AcknowledgedEvent[] | null> {
  for (;;) {
    const answer = await ask(request, service);
    if (answer?.status === 201) return answer.events;
    if (answer && answer.status < 500 && answer.status !== 429) return null;
    ledger.unanswered += 1;
    await pause(ASK_AGAIN_MS);
  }
}

interface Answer {
  readonly status: number;
  readonly events: readonly AcknowledgedEvent[];
}

async function ask({ name, events }: Request, { address, dispute, token }: Service): Promise<Answer | null> {
  try {
    const answer = await fetch(`${await address()}/v1/disputes/${dispute}/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': name,
        'x-request-id': name,
      },
      body: JSON.stringify({ events }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = (await answer.json()) as Partial<Answer>;
    return { status: answer.status, events: body.events ?? [] };
  } catch {
    return null;
  }
}
