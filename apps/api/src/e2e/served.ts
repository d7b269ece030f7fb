import { join } from 'node:path';
import { ROOT } from '../version';

export const PROGRAM = join(ROOT, 'bin', 'chancery.js');
export const ADDRESS = /answers on (http:\/\/localhost:\d+\/)/;

interface Served {
  line(pattern: RegExp, withinMs?: number): Promise<string>;
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What @chancery/testing gives to specs, and to nothing else. */
interface Tools<Process extends Served> {
  readonly startNode: (args: readonly string[], environment: NodeJS.ProcessEnv) => Process;
  readonly useFolder: () => () => string;
}

/** `chancery serve` as a process of its own, on a free port, over a folder and a Postgres of the spec's own. */
export function useServe<Process extends Served>({ startNode, useFolder }: Tools<Process>) {
  const running: Process[] = [];
  // Registered before the folder's own: the service stops before its folder goes.
  afterAll(() => Promise.all(running.map((one) => one.end('SIGKILL'))));
  const folder = useFolder();
  const serve = (environment: NodeJS.ProcessEnv = {}): Process => {
    const started = startNode([PROGRAM, 'serve'], {
      CHANCERY_DATA: folder(), DATABASE_URL: '', PORT: '0', ...environment,
    }); // prettier-ignore
    running.push(started);
    return started;
  };
  return { folder, serve };
}

/** With a slash at its end. */
export const addressOf = async (started: Served): Promise<string> =>
  ADDRESS.exec(await started.line(ADDRESS, 120_000))![1]!;
