import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '@chancery/kernel';
import type { DedicatedConnection } from '../connection/dedicated-connection';
import { isConnectionLoss } from '../connection/connection-loss';
import type { AppendCommand, Appended, Dispute } from '../types';
import { APPEND_BATCH } from './append-batch.sql';
import { parametersOf } from './batch';
import { outcomesOf, type OutcomeRow } from './outcomes';
import { prepare } from './prepared-command';
import { BOUNDS, type Bounds, type Waiting, WaitingLine } from './waiting-line';

/** How long a batch whose connection was lost is asked for again before its callers are told that nobody knows. */
const PATIENCE_MS = 15_000;

/**
 * Appends of one process to one dispute, many to a round trip: while a batch is in flight the next one collects, so
 * a lone caller waits for nobody and a crowd shares the lock and the flush to disk. Answers come after COMMIT.
 */
export class AppendBatcher {
  private readonly line: WaitingLine;
  private running: Promise<void> | null = null;
  private closed = false;

  constructor(
    private readonly dispute: Dispute,
    private readonly connection: DedicatedConnection,
    private readonly onRecorded: (position: number) => void,
    bounds: Partial<Bounds> = {},
  ) {
    this.line = new WaitingLine({ ...BOUNDS, ...bounds });
  }

  async append(command: AppendCommand): Promise<Appended> {
    if (this.closed)
      throw unavailable('Chancery is shutting down; nothing was recorded. Try again in a moment.');
    const prepared = prepare(command);
    return new Promise((resolve, reject) => {
      this.line.join({ command: prepared, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** Takes nothing more, carries out what waits, then closes the connection. */
  async close(): Promise<void> {
    this.closed = true;
    await this.running;
    await this.connection.end();
  }

  private async run(): Promise<void> {
    while (!this.line.isEmpty) {
      // Those whom the last batch has just answered may come again in this turn: one batch for all of them.
      await nextTurn();
      await this.carryOut(this.line.nextBatch());
    }
    this.running = null;
  }

  private async carryOut(batch: readonly Waiting[]): Promise<void> {
    try {
      this.answer(batch, await this.ask(batch));
    } catch (error) {
      if (batch.length > 1 && blamesOneCommand(error)) for (const one of batch) await this.carryOut([one]);
      else for (const { reject } of batch) reject(asRefusal(error, this.dispute));
    }
  }

  private answer(batch: readonly Waiting[], rows: readonly OutcomeRow[]): void {
    const outcomes = outcomesOf(
      batch.map(({ command }) => command),
      rows,
    );
    let last = 0;
    outcomes.forEach((outcome, index) => {
      if (outcome instanceof Refusal) return batch[index]!.reject(outcome);
      last = Math.max(last, outcome.position);
      return batch[index]!.resolve(outcome);
    });
    if (last > 0) this.onRecorded(last);
  }

  /**
   * Sends the batch, and after a lost connection the same batch again: what the lost one did commit is found by its
   * command id, and if it should still be running, the lock makes the second one wait for it.
   */
  private async ask(batch: readonly Waiting[]): Promise<OutcomeRow[]> {
    const values = parametersOf(
      this.dispute.id,
      batch.map(({ command }) => command),
    );
    const deadline = Date.now() + PATIENCE_MS;
    for (let wait = 10; ; wait = Math.min(wait * 2, 500)) {
      try {
        const client = await this.connection.get();
        const query = { name: 'append-batch', text: APPEND_BATCH, values, rowMode: 'array' };
        return (await client.query<OutcomeRow & unknown[]>(query)).rows;
      } catch (error) {
        if (!isConnectionLoss(error) || Date.now() > deadline) throw error;
        this.connection.drop();
        await pause(wait);
      }
    }
  }
}

/** SQLSTATE classes of unfit data, violated constraints and exceeded limits: the fault of one command, not of all. */
const blamesOneCommand = (error: unknown) => /^(22|23|54)/.test((error as { code?: string }).code ?? '');

/** Classes: lock not to be had or statement cancelled, disk or memory full, server read-only or going down. */
const HINDERED = /^(40|53|55|57|58|25006)/;

function asRefusal(error: unknown, { slug }: Dispute): unknown {
  if (isConnectionLoss(error))
    return unavailable(
      'The database cannot be reached, and whether this was recorded is not known. Ask again with the same Idempotency-Key.',
      error,
    );
  const { code = '', message } = error as { code?: string; message: string };
  if (!HINDERED.test(code)) return error;
  return unavailable(`The database cannot record in ${slug} now (${message}); nothing was recorded.`, error);
}

const unavailable = (message: string, cause?: unknown) =>
  new Refusal('SERVER_UNAVAILABLE', message, [], { cause });
