import * as fc from 'fast-check';
import { brokenBody, oddBody } from './broken-bodies';
import type { DocumentedParameter, Operation, SoundBody } from './documented';
import { hostileEncoded, hostileHeader } from './hostile';
import type { Sent } from './sending';

export interface Fuzzed extends Sent {
  readonly operation: Operation;
  /** Nothing may take it. */
  readonly mustBeRefused: boolean;
}

/** What is there, by placeholder. */
export type Existing = Readonly<Record<string, string>>;

interface Draft extends Omit<Fuzzed, 'method' | 'path'> {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly string[];
}

/** One request with one thing wrong or odd about it, somewhere in its address, its headers or its body. */
export function fuzzedRequest(
  operations: readonly Operation[],
  existing: Existing,
  headers: Readonly<Record<string, string>>,
): fc.Arbitrary<Fuzzed> {
  const reads = operations.filter(({ method }) => method === 'GET');
  const writes = operations.filter(({ method }) => method !== 'GET');
  return fc.oneof(fc.constantFrom(...reads), fc.constantFrom(...writes)).chain((operation) => {
    const draft: Draft = { operation, path: existing, query: [], headers, mustBeRefused: false };
    const ways = operation.method === 'GET' ? readings(draft) : writings(draft);
    return fc.oneof(...ways).map(assembled);
  });
}

const readings = (draft: Draft) => [
  ...withQuery(draft).map((arbitrary) => ({ weight: 4, arbitrary })),
  ...withPath(draft).map((arbitrary) => ({ weight: 2, arbitrary })),
  { weight: 1, arbitrary: withHeader(draft) },
];

/** What could be taken is sent as a dry run only; where there is none, it is sent with a broken body. */
function writings(draft: Draft) {
  const { operation } = draft;
  if (!operation.takesLines && operation.bodies.length === 0) return readings(draft);
  const broken = bodyOf(draft, operation.takesLines ? brokenLines : brokenBody, true);
  const harmless = operation.takesDryRun
    ? bodyOf(dryRun(draft), ({ example }) => fc.constant(example), false).map(asJson)
    : broken;
  return [
    { weight: 6, arbitrary: broken },
    { weight: 2, arbitrary: operation.takesDryRun ? bodyOf(dryRun(draft), oddBody, false) : broken },
    { weight: 2, arbitrary: broken.map(inBatch) },
    { weight: 1, arbitrary: fc.oneof(...withQuery(draft)).chain((one) => broken.map(({ body, headers }) => ({ ...one, body: body!, headers, mustBeRefused: true }))) },
    { weight: 1, arbitrary: harmless.chain((one) => fc.oneof(withHeader(one), ...withPath(one))) },
  ]; // prettier-ignore
}

function bodyOf(
  draft: Draft,
  change: (body: SoundBody) => fc.Arbitrary<string | object>,
  mustBeRefused: boolean,
): fc.Arbitrary<Draft> {
  const { operation } = draft;
  const type = operation.takesLines ? 'application/x-ndjson' : 'application/json';
  const headers = { ...draft.headers, 'content-type': type };
  return fc
    .constantFrom(...(operation.takesLines ? [FACT] : operation.bodies))
    .chain(change)
    .map((body) => ({ ...draft, headers, body: body as string, mustBeRefused }));
}

const asJson = (draft: Draft): Draft => ({ ...draft, body: JSON.stringify(draft.body) });
const dryRun = (draft: Draft): Draft => ({ ...draft, query: ['dryRun=true'] });
const inBatch = (draft: Draft): Draft =>
  draft.operation.path.endsWith('/events') && draft.body !== '' ? { ...draft, body: `{"events":[${draft.body}]}` } : draft; // prettier-ignore

const FACT: SoundBody = { needed: ['id', 'date', 'kind', 'summary', 'sources'], example: {
  id: 'fuzzed-fact', date: '2020-01-01', kind: 'statement', actors: [{ code: 'RUS' }], targets: [], subjects: [],
  issue: 'sanctions', stance: 'rejects', summary: 'Russia said something.', confidence: 'confirmed',
  sources: [{ url: 'https://www.example.org/a', title: 'A', publisher: 'B', published: '2020-01-02' }],
} }; // prettier-ignore

const brokenLines = (fact: SoundBody) =>
  fc.array(brokenBody(fact).map((line) => line.trim() || '{'), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')); // prettier-ignore

function withQuery(draft: Draft): fc.Arbitrary<Draft>[] {
  const known = draft.operation.parameters.filter((one) => one.in === 'query');
  const unknown = hostileEncoded.map((name) => `${name}=1`);
  if (known.length === 0) return [unknown.map((one) => ({ ...draft, query: [one] }))];
  const sound = fc
    .subarray([...known], { maxLength: Math.min(3, known.length) })
    .map((some) => some.flatMap(soundValue));
  const hostile = fc.constantFrom(...known).chain(({ name }) => hostileValue(name));
  return [
    fc.tuple(fc.oneof({ weight: 8, arbitrary: hostile }, { weight: 1, arbitrary: unknown }), sound)
      .map(([one, others]) => ({ ...draft, query: [...draft.query, ...others, one] })),
  ]; // prettier-ignore
}

/** Of minPosition only what is no position: it would wait for one that is to come. */
const hostileValue = (name: string) =>
  fc.oneof(
    { weight: 6, arbitrary: hostileEncoded.map((value) => `${name}=${value}`) },
    { weight: 1, arbitrary: hostileEncoded.map((value) => `${name}=${value}&${name}=${value}`) },
    { weight: 1, arbitrary: hostileEncoded.map((value) => `${name}[${value}]=1`) },
  ).filter((pair) => !/^minPosition=\d*$/.test(pair)); // prettier-ignore

function soundValue({ name, example, schema }: DocumentedParameter): string[] {
  const value = example ?? schema.enum?.[0] ?? schema.default;
  return value === undefined || name === 'knownAt' ? [] : [`${name}=${encodeURIComponent(value)}`];
}

function withPath(draft: Draft): fc.Arbitrary<Draft>[] {
  const names = draft.operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  return names.map((name) =>
    hostileEncoded.map((value) => ({ ...draft, path: { ...draft.path, [name]: value } })),
  );
}

const HEADERS = [
  'authorization', 'idempotency-key', 'if-none-match', 'last-event-id', 'accept', 'x-request-id', 'x-forwarded-for',
  'content-type', 'content-encoding', 'range', 'origin', 'cookie', 'if-modified-since', 'accept-encoding', 'x-http-method-override',
]; // prettier-ignore

const withHeader = (draft: Draft): fc.Arbitrary<Draft> =>
  fc.tuple(fc.constantFrom(...HEADERS), hostileHeader).map(([name, value]) => ({ ...draft, headers: { ...draft.headers, [name]: value } })); // prettier-ignore

function assembled({ path, query, ...rest }: Draft): Fuzzed {
  const { method, path: pattern } = rest.operation;
  const filled = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] ?? 'some-id');
  return { ...rest, method, path: query.length > 0 ? `${filled}?${query.join('&')}` : filled };
}
