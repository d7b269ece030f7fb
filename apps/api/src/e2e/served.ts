import { type NodeProcess, startNode, useFolder } from '@chancery/testing';
import { join } from 'node:path';
import { ROOT } from '../version';

export const PROGRAM = join(ROOT, 'bin', 'chancery.js');
export const ADDRESS = /answers on (http:\/\/localhost:\d+\/)/;

/** `chancery serve` as a process of its own, on a free port, over a folder and a Postgres of the spec's own. */
export function useServe() {
  const running: NodeProcess[] = [];
  // Registered before the folder's own: the service stops before its folder goes.
  afterAll(() => Promise.all(running.map((one) => one.end('SIGKILL'))));
  const folder = useFolder();
  const serve = (environment: NodeJS.ProcessEnv = {}): NodeProcess => {
    const started = startNode([PROGRAM, 'serve'], {
      CHANCERY_DATA: folder(), DATABASE_URL: '', PORT: '0', ...environment,
    }); // prettier-ignore
    running.push(started);
    return started;
  };
  return { folder, serve };
}

/** With a slash at its end. */
export const addressOf = async (started: NodeProcess): Promise<string> =>
  ADDRESS.exec(await started.line(ADDRESS, 120_000))![1]!;
