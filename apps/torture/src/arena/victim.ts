import { once } from 'node:events';
import { type NodeProcess, startNode } from '@chancery/testing';
import { untilCleared } from './standing';

export interface VictimPlan {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Said when it works; its first group, if there is one, is the address. */
  readonly ready: RegExp;
}

/** The first start of an api imports the shipped record, on a machine that may have much else to do. */
const STARTS_WITHIN_MS = 600_000;

/** A process of the product that is killed and started again, as an operator's supervisor would. */
export class Victim {
  /** Ends of the process that nobody here has asked for. */
  unexpected = 0;
  kills = 0;
  private process: NodeProcess | null = null;
  private starting: Promise<string> | null = null;
  private over = false;

  constructor(private readonly plan: VictimPlan) {}

  get name(): string {
    return this.plan.name;
  }

  /** Where it answers, once it does; starts it if it does not run. */
  readonly address = (): Promise<string> => (this.starting ??= this.start());

  /** Ends it as a power cut would, and starts it again. */
  async killAndRestart(): Promise<void> {
    this.kills += 1;
    const killed = this.process;
    this.starting = null;
    this.process = null;
    await killed?.end('SIGKILL');
    await this.address();
  }

  readonly end = untilCleared(async () => {
    this.over = true;
    await this.process?.end('SIGKILL');
  });

  /** One that dies while it starts, because what it needs has just been shot as well, is started again. */
  private async start(): Promise<string> {
    const { args, environment, ready } = this.plan;
    const deadline = Date.now() + STARTS_WITHIN_MS;
    for (;;) {
      if (this.over) throw new Error(`${this.name} is not started any more.`);
      const started = startNode(args, environment);
      this.process = started;
      const line = await started.line(ready, STARTS_WITHIN_MS).catch((error: unknown) => {
        if (this.over || Date.now() > deadline) throw error;
        return null;
      });
      if (line === null) {
        await started.end('SIGKILL');
        continue;
      }
      void once(started.child, 'exit').then(() => this.ended(started));
      return ready.exec(line)![1] ?? '';
    }
  }

  private ended(ended: NodeProcess): void {
    if (this.process !== ended || this.over) return;
    this.unexpected += 1;
    this.starting = null;
  }
}
