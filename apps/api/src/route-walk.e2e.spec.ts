import { useTestDatabase } from '@chancery/testing';
import { useApi } from './e2e/use-api';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly role: string | undefined;
  readonly type: string | undefined;
  /** In which forms it answers. */
  readonly formats: readonly string[];
}

const WEAKER: Readonly<Record<string, string | undefined>> = { admin: 'editor', editor: 'reader' };
const bearing = (secret: string) => ({ authorization: `Bearer ${secret}` });

describe.each([
  ['open to readers', 'true'],
  ['closed', 'false'],
])('every operation of the document, of a record that is %s', (_, publicReads) => {
  const { api, database } = useApi(useTestDatabase, {
    CHANCERY_PUBLIC_READS: publicReads,
    CHANCERY_RATE_LIMIT_FAILED: 'off',
  });
  let operations: Operation[];

  beforeAll(async () => {
    const { paths } = (await api().get('/docs-json')).body;
    operations = Object.entries<any>(paths).flatMap(([path, methods]) =>
      Object.entries<any>(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        role: operation['x-role'],
        type: Object.keys(operation.requestBody?.content ?? {})[0],
        formats: operation.parameters?.find(({ name }: any) => name === 'format')?.schema.enum ?? [],
      })),
    );
  });

  const call = async ({ method, path, type }: Operation, headers: Record<string, string> = {}) => {
    const url = path.replace('{dispute}', 'venezuela').replaceAll(/\{[^}]+\}/g, 'some-id');
    const stop = new AbortController();
    const answer = await fetch(api().url + url, {
      method,
      headers: { ...headers, ...(type && { 'content-type': type }) },
      ...(type && { body: '{}' }),
      signal: stop.signal,
    });
    const problem = answer.headers.get('content-type')?.includes('problem+json');
    const code = problem ? ((await answer.json()) as { code: string }).code : undefined;
    // A live stream has no end.
    stop.abort();
    return [answer.status, code];
  };
  const of = (wanted: (operation: Operation) => boolean) => operations.filter(wanted);
  const expectAll = async (some: Operation[], headers: Record<string, string>, wanted: unknown[]) => {
    for (const one of some)
      expect([one.method, one.path, ...(await call(one, headers))]).toEqual([
        one.method,
        one.path,
        ...wanted,
      ]);
  };

  it('says who may call it, and lets nobody write without a role', () => {
    expect(operations.length).toBeGreaterThan(25);
    expect(of(({ role }) => !['open', 'read', 'reader', 'editor', 'admin'].includes(role ?? ''))).toEqual([]);
    expect(of(({ method, role }) => method !== 'GET' && role !== 'editor' && role !== 'admin')).toEqual([]);
    expect(of(({ path, role }) => path.startsWith('/v1') && role === 'open')).toEqual([]);
  });

  it('is refused to nobody in particular, and to a token that nobody was given', async () => {
    const needing = of(({ role }) => role !== 'open' && (role !== 'read' || publicReads === 'false'));
    await expectAll(needing, {}, [401, 'TOKEN_MISSING']);
    await expectAll(
      of(({ role }) => role !== 'open'),
      bearing(`chy_${'A'.repeat(43)}`),
      [401, 'TOKEN_REFUSED'],
    );
  });

  it('is refused to the role below the one it needs, and nothing is stored', async () => {
    for (const role of ['admin', 'editor'])
      await expectAll(
        of((one) => one.role === role),
        bearing(await api().token(WEAKER[role] as 'reader')),
        [403, 'ROLE_MISSING'],
      );
    expect((await database().pool.query('select from es.event')).rowCount).toBe(0);
  });

  it('is as open, or as closed, in every form', async () => {
    const lists = of(({ formats }) => formats.length > 0);
    expect(lists.length).toBeGreaterThan(7);
    for (const { path, formats } of lists)
      for (const format of formats) {
        const days = path.endsWith('/changes') ? '&from=2019-01-01' : '';
        const { status } = await api().get(
          `${path.replace('{dispute}', 'venezuela')}?format=${format}${days}`,
        );
        expect([path, format, status]).toEqual([path, format, publicReads === 'true' ? 200 : 401]);
      }
  });

  it('is not refused to an admin', async () => {
    const headers = bearing(await api().token('admin'));
    for (const one of operations)
      expect([one.path, (await call(one, headers))[1]]).not.toEqual([
        one.path,
        expect.stringMatching(/^(?:TOKEN_MISSING|TOKEN_REFUSED|ROLE_MISSING)$/),
      ]);
  });
});
