import createClient from 'openapi-fetch';
import type { components, paths } from './schema';
import { Problem, problemOf } from './problem';
import { token } from './token';

export type Schemas = components['schemas'];

/** The API, typed by its own OpenAPI document: `npm run client` writes schema.d.ts anew. */
export const client = createClient<paths>({
  querySerializer: { array: { style: 'form', explode: false } },
});

client.use({
  onRequest: ({ request }) => {
    const secret = token.get();
    if (secret && request.method !== 'GET') request.headers.set('authorization', `Bearer ${secret}`);
    return request;
  },
  // A service that is not open to all: reading takes the token as well.
  onResponse: ({ request, response }) => {
    const secret = token.get();
    if (response.status !== 401 || request.method !== 'GET' || secret === '') return response;
    return fetch(request.url, { headers: { authorization: `Bearer ${secret}` }, signal: request.signal });
  },
});

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
