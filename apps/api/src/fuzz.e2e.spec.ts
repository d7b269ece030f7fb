import { FirstStart, TokenStore } from '@chancery/access';
import { startNode, useFolder, useTestDatabase } from '@chancery/testing';
import * as fc from 'fast-check';
import { russiaBacksMaduro, usaRecognisesGuaido } from './e2e/fixtures';
import { operationsOf } from './e2e/fuzz/documented';
import { type Fuzzed, fuzzedRequest } from './e2e/fuzz/fuzzed-requests';
import { hangUp, send } from './e2e/fuzz/sending';
import { faultOf } from './e2e/fuzz/verdict';
import { addressOf, useServe } from './e2e/served';
import { shippedStep } from './start/import-shipped';

/** FUZZ_REQUESTS=20000 for the long run; FUZZ_SEED and FUZZ_PATH play again what a failure printed. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS || 600);
const SEED = Number(process.env.FUZZ_SEED || 20190123);
const AT_ONCE = 20;
const LONGEST_MS = 500;
const EXISTING = {
  dispute: 'venezuela', entryId: russiaBacksMaduro.id, code: 'RUS.MFA', actor: 'RUS.MFA', issue: 'presidency-legitimacy',
}; // prettier-ignore

describe(`${REQUESTS} hostile requests to every operation of the document`, () => {
  const { serve } = useServe({ startNode, useFolder });
  const database = useTestDatabase();
  const statuses: Record<string, number> = {};
  let served: ReturnType<typeof serve>;
  let port: number;
  let requests: fc.Arbitrary<Fuzzed>;

  const stored = async () => {
    const { rows } = await database().pool.query(
      'select (select count(*) from es.event)::int as events, (select count(*) from es.log)::int as disputes',
    );
    return rows[0] as object;
  };

  beforeAll(async () => {
    await new FirstStart(database().pool).once(await shippedStep(), async () => undefined);
    const { secret } = await new TokenStore(database().pool).create(
      { name: 'fuzz', role: 'admin' },
      { recordedBy: 'spec', requestId: 'spec' },
    );
    served = serve({ DATABASE_URL: database().adminUrl, CHANCERY_RATE_LIMIT_FAILED: 'off' });
    port = Number(new URL(await addressOf(served)).port);
    const headers = { authorization: `Bearer ${secret}` };
    const document = await send(port, { method: 'GET', path: '/docs-json', headers: {} });
    const seeded = await send(port, {
      method: 'POST',
      path: '/v1/disputes/venezuela/events',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ events: [russiaBacksMaduro, usaRecognisesGuaido] }),
    });
    expect(seeded.status).toBe(201);
    requests = fuzzedRequest(operationsOf(JSON.parse(document.text)), EXISTING, headers);
  });
  afterAll(hangUp);

  const check = async (request: Fuzzed) => {
    const answer = await send(port, request);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const fault = faultOf(request, answer);
    const { method, path, headers, body = '' } = request;
    if (fault)
      throw new Error(
        `${fault}: ${method} ${path}\n${JSON.stringify({ ...headers, authorization: '…' })}\n` +
          `${body.slice(0, 2_000)}\n→ ${answer.status} ${answer.text.slice(0, 1_000)}`,
      );
  };

  it(
    'get no server error, store nothing, and are refused with a problem that points at the fault',
    async () => {
      const before = await stored();
      const began = performance.now();
      const { failed, seed, counterexamplePath, errorInstance } = await fc.check(
        fc.asyncProperty(fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (some) => {
          await Promise.all(some.map(check));
        }),
        { numRuns: Math.ceil(REQUESTS / AT_ONCE), seed: SEED, endOnFailure: true, ...(process.env.FUZZ_PATH && { path: process.env.FUZZ_PATH }) },
      ); // prettier-ignore
      // What fast-check would say itself has the whole document in it.
      if (failed) throw new Error(`FUZZ_SEED=${seed} FUZZ_PATH=${counterexamplePath}: ${String(errorInstance)}`);
      expect(await stored()).toEqual(before);
      expect(served.child.exitCode).toBeNull();
      expect(served.lines.filter((line) => /"level":"(?:error|fatal)"|ERROR|unhandled/i.test(line))).toEqual([]);
      if (process.env.FUZZ_REQUESTS)
        process.stderr.write(`${JSON.stringify(statuses)} in ${Math.round(performance.now() - began)} ms, seed ${SEED}\n`);
    },
    60_000 + REQUESTS * LONGEST_MS,
  ); // prettier-ignore
});
