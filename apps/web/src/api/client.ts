import createClient from 'openapi-fetch';
import type { components, paths } from './schema';
import { Problem, problemOf } from './problem';
import { token } from './token';

export type Schemas = components['schemas'];

/** The API in JSON, typed by its own OpenAPI document: `npm run client` writes schema.d.ts anew. */
export const client = createClient<paths, 'application/json'>({
  querySerializer: { array: { style: 'form', explode: false } },
});

client.use({
  onRequest: ({ request }) => {
    if (request.method !== 'GET' || isClosed) authorized(request.headers);
    return request;
  },
  onResponse: ({ request, response }) => {
    if (request.method !== 'GET' || response.status !== 401 || request.headers.has('authorization'))
      return response;
    isClosed = true;
    return readAsCaller(request.url, { signal: request.signal });
  },
});

/** Told by the first refusal: a service that is not open to all, of which reading takes the token as well. */
let isClosed = false;

function authorized(headers: Headers): Headers {
  const secret = token.get();
  if (secret !== '') headers.set('authorization', `Bearer ${secret}`);
  return headers;
}

/** For reads that are not asked through `client`: with the token where the service is closed. */
export async function readAsCaller(url: string, init: RequestInit = {}): Promise<Response> {
  if (isClosed) return fetch(url, { ...init, headers: authorized(new Headers(init.headers)) });
  const response = await fetch(url, init);
  if (response.status !== 401 || token.get() === '') return response;
  isClosed = true;
  return readAsCaller(url, init);
}

interface Answer<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of an answer; throws a `Problem` for a refusal and for a service that cannot be reached. */
export async function answerOf<Body>(asking: Promise<Answer<Body>>): Promise<NonNullable<Body>> {
  const { data, error, response } = await asking.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0, { code: 'UNREACHABLE', detail: cause instanceof Error ? cause.message : '' });
  });
  if (!response.ok || data === undefined || data === null) throw problemOf(response.status, error);
  return data;
}
