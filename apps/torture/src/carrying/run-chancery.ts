import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type NodeProcess, startNode } from '@chancery/testing';
import { ROOT } from '../arena/root';
import { untilCleared } from '../arena/standing';

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
  /** The most memory it held; 0 where the system does not say. */
  readonly peakMB: number;
}

const LOOK_EVERY_MS = 100;

/** Runs a command of the product to its end, and looks how much memory it takes. */
export async function runChancery(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ran> {
  const begun = performance.now();
  let running: NodeProcess | null = null;
  const stop = untilCleared(async () => running?.end());
  const started = (running = startNode([join(ROOT, 'bin', 'chancery.js'), ...args], environment));
  let peakMB = 0;
  while (started.child.exitCode === null && started.child.signalCode === null) {
    peakMB = Math.max(peakMB, await peakOf(started.child.pid!));
    await pause(LOOK_EVERY_MS);
  }
  const seconds = (performance.now() - begun) / 1000;
  await stop();
  return { code: started.child.exitCode, output: started.lines.join('\n'), seconds, peakMB };
}

async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^Vm(?:HWM|RSS):\s+(\d+)/m.exec(status)?.[1] ?? '0';
  return Math.round(Number(kilobytes) / 1024);
}
