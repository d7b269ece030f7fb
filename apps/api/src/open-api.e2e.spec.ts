import { useTestDatabase } from '@chancery/testing';
import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020';
import { russiaBacksMaduro, usaRecognisesGuaido } from './e2e/fixtures';
import type { Got } from './e2e/start-api';
import { useApi } from './e2e/use-api';
import { PROBLEMS } from './problems/catalogue';
import { VIEWS } from './page/views';

const RECORD = '/v1/disputes/venezuela';
const NOT_DOCUMENTED = /^(?:HEAD .*|GET \/docs.*|GET \/assets\/.*|GET \/seal\.svg)$/;
const PAGE = new Set(VIEWS.map((view) => `GET /${view}`));

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { name: string; in: string; description?: string; schema?: object }[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: object }> }>>;
  readonly requestBody?: { content: Record<string, { schema: object }> };
}

describe('the OpenAPI document', () => {
  const { api } = useApi(useTestDatabase);
  let document: any;
  let operations: [string, string, Operation][];
  let ajv: Ajv;

  const sourceOf = async (name: string) =>
    (await api().get(`${RECORD}/sources`)).body.data[0][name] as string;
  const expectAnswerOf = (path: string, { status, body }: Got) => {
    const { content } = document.paths[path].get.responses[status];
    const validate = ajv.compile({ $ref: `document#${pointerTo(path)}` });
    expect([path, status, Boolean(content), validate(body) ? [] : validate.errors]).toEqual([
      path,
      200,
      true,
      [],
    ]);
  };

  beforeAll(async () => {
    document = (await api().get('/docs-json')).body;
    operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, string, Operation] => [
        method,
        path,
        operation,
      ]),
    );
    ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(document, 'document');
    const { status, body } = await api().post(`${RECORD}/events`, {
      events: [russiaBacksMaduro, usaRecognisesGuaido],
    });
    expect(status).toBe(201);
    await api().get(`${RECORD}?minPosition=${body.position}`);
  });

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(document);
    expect([document.openapi, valid, errors]).toEqual(['3.1.0', true, undefined]);
  });

  it('has every address of the router, and no other', () => {
    const documented = operations.map(([method, path]) => `${method.toUpperCase()} ${path}`);
    const routed = api()
      .methods.list()
      .filter((route) => !NOT_DOCUMENTED.test(route) && !PAGE.has(route));
    expect(documented.toSorted()).toEqual(routed.toSorted());
  });

  it('says of every parameter what it means and what it may be', () => {
    const silent = operations.flatMap(([method, path, { parameters = [] }]) =>
      parameters
        .filter(({ description, schema }) => !description || !schema)
        .map(({ name }) => `${method} ${path} ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('has a summary for every call, and a schema for every answer that has a body', () => {
    const bare = operations.flatMap(([method, path, { summary, responses }]) => [
      ...(summary ? [] : [`${method} ${path}`]),
      ...Object.entries(responses)
        .filter(
          ([status, { content = {} }]) =>
            !['302', '304', '308'].includes(status) && !Object.values(content)[0]?.schema,
        )
        .map(([status]) => `${method} ${path} ${status}`),
    ]);
    expect(bare).toEqual([]);
  });

  it('has every error code somewhere, but those that come before any call or at set-up', () => {
    const text = JSON.stringify(operations);
    const missing = Object.keys(PROBLEMS).filter((code) => !text.includes(`"${code}"`));
    expect(missing).toEqual([
      'SETUP_IMPOSSIBLE', 'HEADERS_TOO_LARGE', 'METHOD_NOT_ALLOWED', 'ROUTE_NOT_FOUND', 'REQUEST_MALFORMED',
    ]); // prettier-ignore
  });

  it('has a schema for every event type, and each accepts its own example', async () => {
    const { oneOf, discriminator } = document.components.schemas.NewEvent;
    expect(oneOf).toHaveLength(Object.keys(discriminator.mapping).length);
    for (const [type, pointer] of Object.entries<string>(discriminator.mapping)) {
      const [example] = document.components.schemas[type].examples;
      const validate = ajv.compile({ $ref: `document${pointer}` });
      expect([type, example.type, validate(example) ? [] : validate.errors]).toEqual([type, type, []]);
    }
  });

  it('describes the answers that are given', async () => {
    const answers: Record<string, string> = {
      '/v1/disputes': '/v1/disputes',
      '/v1/disputes/{dispute}': RECORD,
      '/v1/disputes/{dispute}/timeline': `${RECORD}/timeline?facets=actor,year&count=true&limit=1`,
      '/v1/disputes/{dispute}/timeline/{entryId}': `${RECORD}/timeline/russia-backs-maduro`,
      '/v1/disputes/{dispute}/timeline/{entryId}/history': `${RECORD}/timeline/russia-backs-maduro/history`,
      '/v1/disputes/{dispute}/actors': `${RECORD}/actors`,
      '/v1/disputes/{dispute}/issues': `${RECORD}/issues`,
      '/v1/disputes/{dispute}/sources': `${RECORD}/sources`,
      '/v1/disputes/{dispute}/sources/{id}': `${RECORD}/sources/${await sourceOf('id')}`,
      '/v1/disputes/{dispute}/events': `${RECORD}/events`,
      '/healthz': '/healthz',
      '/readyz': '/readyz',
    };
    for (const [path, url] of Object.entries(answers)) expectAnswerOf(path, await api().get(url));
  });

  it('describes every problem, and the page of errors explains it', async () => {
    const problem = ajv.compile({ $ref: 'document#/components/schemas/Problem' });
    for (const path of ['/v1/nope', `${RECORD}/timeline?x=1`, '/v1/disputes/atlantis', '/v1/%ff']) {
      const { body } = await api().get(path);
      expect([path, problem(body) ? [] : problem.errors]).toEqual([path, []]);
    }
    const { text } = await api().get('/docs/errors');
    expect(Object.keys(PROBLEMS).filter((code) => !text.includes(`id="${code}"`))).toEqual([]);
  });

  it('is kept by every read: an unknown parameter is a 400 that names it', async () => {
    const reads = operations.filter(([method, path]) => method === 'get' && path.startsWith('/v1/'));
    expect(reads.length).toBeGreaterThan(10);
    const admin = { authorization: `Bearer ${await api().token('admin')}` };
    for (const [, path] of reads) {
      const got = await api().get(
        `${path.replace('{dispute}', 'venezuela').replaceAll(/\{\w+\}/g, 'some-id')}?surelyUnknown=1`,
        admin,
      );
      expect([path, got.status, got.body.errors[0].pointer]).toEqual([path, 400, 'surelyUnknown']);
    }
  });

  it('is kept by every write: nothing is taken without a token, or from a reader', async () => {
    const reader = { authorization: `Bearer ${await api().token('reader')}` };
    const writes = operations.filter(([method]) => method !== 'get');
    expect(writes.length).toBeGreaterThan(4);
    for (const [method, path] of writes) {
      const url = path.replace('{dispute}', 'venezuela').replace('{entryId}', 'russia-backs-maduro');
      const type = path.endsWith('/imports') ? 'application/x-ndjson' : 'application/json';
      const init = { method: method.toUpperCase(), body: '{}', headers: { 'content-type': type } };
      const nobody = await api().request(url, init);
      const notEnough = await api().request(url, { ...init, headers: { ...init.headers, ...reader } });
      expect([path, nobody.status, nobody.body.code]).toEqual([path, 401, 'TOKEN_MISSING']);
      expect([path, notEnough.status, notEnough.body.code]).toEqual([path, 403, 'ROLE_MISSING']);
    }
  });
});

const pointerTo = (path: string) =>
  ['', 'paths', path, 'get', 'responses', '200', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
