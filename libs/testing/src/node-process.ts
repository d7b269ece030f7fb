import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { eventually } from './eventually';

export interface NodeProcess {
  readonly child: ChildProcess;
  /** Everything said so far on stdout and stderr, line by line. */
  readonly lines: readonly string[];
  /** The first line that matches, said already or to come. Rejects when the process ends without it. */
  line(pattern: RegExp, withinMs?: number): Promise<string>;
  /** Sends the signal and waits for the end; the exit code, or null after a signal. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Runs `node <args>`; remember to `end()` it in afterEach. */
export function startNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  as: { uid?: number } = {},
): NodeProcess {
  const child = spawn(process.execPath, args, {
    ...as,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  const over = () => child.exitCode !== null || child.signalCode !== null;

  return {
    child,
    lines,
    async line(pattern, withinMs = 60_000) {
      const found = () => lines.find((line) => pattern.test(line));
      await eventually(() => found() !== undefined || over(), { withinMs });
      const line = found();
      if (line === undefined) throw new Error(`The process ended without ${pattern}:\n${lines.join('\n')}`);
      return line;
    },
    async end(signal = 'SIGTERM') {
      const closed = over() ? Promise.resolve() : once(child, 'close');
      if (!over()) child.kill(signal);
      await closed;
      return child.exitCode;
    },
  };
}
