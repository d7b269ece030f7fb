import { type Role, TokenStore } from '@chancery/access';
import { Projections } from '@chancery/projections';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import { ApiSettings } from '../api-settings';
import type { AllowedMethods } from '../http/allowed-methods';
import { createApi } from '../start/create-api';

/** What a request got. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The text as JSON. */
  readonly body: any;
}

export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly methods: AllowedMethods;
  readonly url: string;
  get(path: string, headers?: Record<string, string>): Promise<Got>;
  /** As an editor, unless the headers say otherwise. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Got>;
  request(path: string, init?: RequestInit): Promise<Got>;
  /** A secret with the role. */
  token(role: Role, name?: string): Promise<string>;
  close(): Promise<void>;
}

let issued = 0;

/** The whole service over a spec's database, on a free port. */
export async function startApi(pool: Pool, environment: NodeJS.ProcessEnv = {}): Promise<RunningApi> {
  const { app, methods } = await createApi({ pool, guards: [] }, new ApiSettings(environment));
  await app.get(Projections).prepare();
  app.get(Projections).start();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const tokens = app.get(TokenStore);
  const token = async (role: Role, name = `${role}-${++issued}-${process.pid}-${Date.now()}`) =>
    (await tokens.create({ name, role }, { recordedBy: 'spec', requestId: 'spec' })).secret;
  const editor = await token('editor');
  const request = (path: string, init?: RequestInit) => got(fetch(url + path, init));
  return {
    app,
    methods,
    url,
    token,
    request,
    get: (path, headers = {}) => request(path, { headers }),
    post: (path, body, headers = {}) =>
      request(path, {
        method: 'POST',
        headers: { authorization: `Bearer ${editor}`, 'content-type': 'application/json', ...headers },
        body:
          typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      }),
    close: () => app.close(),
  };
}

async function got(answer: Promise<Response>): Promise<Got> {
  const { status, headers } = await answer;
  const text = await (await answer).text();
  return { status, headers, text, get body() { return JSON.parse(text) as unknown; } }; // prettier-ignore
}
