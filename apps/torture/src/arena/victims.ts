import { join } from 'node:path';
import type { Arena } from './arena';
import { ROOT } from './root';
import { Victim } from './victim';

const environmentOf = ({ proxiedUrl, folder }: Arena): NodeJS.ProcessEnv => ({
  DATABASE_URL: proxiedUrl,
  CHANCERY_DATA: folder,
  CHANCERY_PROJECTOR: 'off',
  PORT: '0',
});

const CHANCERY = join(ROOT, 'bin', 'chancery.js');

/** The api itself; its first start also imports the shipped record. */
export const anApi = (arena: Arena): Victim =>
  new Victim({
    name: 'the api',
    args: [CHANCERY, 'serve'],
    environment: environmentOf(arena),
    ready: /answers on (http:\/\/localhost:\d+)\//,
  });

export const aProjector = (arena: Arena): Victim =>
  new Victim({
    name: 'the projector',
    args: [CHANCERY, 'project'],
    environment: environmentOf(arena),
    ready: /keeps the read models up to date/,
  });

/** In place of the api where time is short: see writer/main.ts. */
export const aWriter = (arena: Arena, planted = 'none'): Victim =>
  new Victim({
    name: 'the writer',
    args: [join(ROOT, 'dist', 'apps', 'torture', 'src', 'writer', 'main.js')],
    environment: { ...environmentOf(arena), PLANTED: planted },
    ready: /writes on (http:\S+)/,
  });
