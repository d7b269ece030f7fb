import { Agent, request } from 'node:http';

export interface Sent {
  readonly method: string;
  /** Path and query, sent as they are. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** Unlike fetch it leaves the address as it is. Of a live stream, which has no end, only the head is read. */
export function send(port: number, { method, path, headers, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = request({ port, host: '127.0.0.1', method, path, headers, agent }, (answer) => {
      const type = answer.headers['content-type'] ?? '';
      const status = answer.statusCode ?? 0;
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status, type, text }));
      if (!type.startsWith('text/event-stream')) return;
      answer.removeAllListeners('error').on('error', () => undefined);
      answer.destroy();
      resolve({ status, type, text });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

export const hangUp = (): void => agent.destroy();
