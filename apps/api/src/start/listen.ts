import { Refusal } from '@chancery/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiSettings } from '../api-settings';

const SENTENCES: Readonly<Record<string, (settings: ApiSettings) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program: stop it, or choose another with PORT=${port + 1}.`,
  EACCES: ({ port }) => `Port ${port} needs more rights than this user has: choose one above 1023 with PORT.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST=${host} is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all.`,
  ENOTFOUND: ({ host }) => `HOST=${host} is no address: use 127.0.0.1, or 0.0.0.0 for all.`,
};

/** Opens the port; throws SETUP_IMPOSSIBLE with a sentence when that cannot be. Answers the address for people. */
export async function listen(app: NestFastifyApplication, settings: ApiSettings): Promise<string> {
  const { host, port } = settings;
  try {
    await app.listen({ host, port });
  } catch (error) {
    const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ''];
    throw sentence ? new Refusal('SETUP_IMPOSSIBLE', sentence(settings), [], { cause: error }) : error;
  }
  const bound = app.getHttpServer().address();
  return `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}/`;
}
