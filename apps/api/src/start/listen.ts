import { Refusal } from '@chancery/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { ApiSettings } from '../api-settings';

type Place = Pick<ApiSettings, 'host' | 'port'>;

const SENTENCES: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program: stop it, or choose another with PORT=${port + 1}.`,
  EACCES: ({ port }) => `Port ${port} needs more rights than this user has: choose one above 1023 with PORT.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST=${host} is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all.`,
  ENOTFOUND: ({ host }) => `HOST=${host} is no address: use 127.0.0.1, or 0.0.0.0 for all.`,
};

/** Throws SETUP_IMPOSSIBLE at once when the port cannot be had, before minutes are spent on an import. */
export async function tryPort(place: Place): Promise<void> {
  const server = createServer();
  await orSentence(place, once(server.listen(place), 'listening'));
  server.close();
  await once(server, 'close');
}

/** Opens the port and answers the address for people; throws SETUP_IMPOSSIBLE when it cannot. */
export async function listen(app: NestFastifyApplication, { host, port }: Place): Promise<string> {
  // Not app.listen(), which logs the error that we tell in a sentence.
  await orSentence({ host, port }, app.getHttpAdapter().getInstance().listen({ host, port }));
  const bound = app.getHttpServer().address();
  return `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}/`;
}

async function orSentence(place: Place, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ''];
    throw sentence ? new Refusal('SETUP_IMPOSSIBLE', sentence(place), [], { cause: error }) : error;
  }
}
