import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server, ServerResponse } from 'node:http';

const LOOK_MS = 20;
const PATIENCE_MS = 10_000;

/**
 * Closes the connections once every request is answered, and after ten seconds whatever they do: the server stops when
 * asked, not when its slowest client lets go. Node's own closing waits for connections that never sent a request.
 */
@Injectable()
export class ClosingConnections implements OnModuleInit, BeforeApplicationShutdown, OnApplicationShutdown {
  private answering = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    this.server.on('request', (_, response: ServerResponse) => {
      this.answering += 1;
      response.once('close', () => (this.answering -= 1));
    });
  }

  beforeApplicationShutdown(): void {
    const deadline = Date.now() + PATIENCE_MS;
    this.timer = setInterval(() => {
      if (this.answering === 0 || Date.now() > deadline) this.server.closeAllConnections();
    }, LOOK_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private get server(): Server {
    return this.host.httpAdapter.getHttpServer() as Server;
  }
}
