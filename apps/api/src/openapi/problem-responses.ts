import { type ProblemCode, PROBLEMS } from '../problems/catalogue';
import { problem, PROBLEM_TYPE } from '../problems/problem';
import { type JsonSchema, ref } from './schema';

/** Codes that any call can meet. */
const ANYWHERE: readonly ProblemCode[] = [
  'INVALID_PARAMETER',
  'ADDRESS_MALFORMED',
  'ADDRESS_TOO_LONG',
  'TOO_MANY_REQUESTS',
  'SERVER_UNAVAILABLE',
  'INTERNAL_ERROR',
];

export interface Answered {
  readonly description: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** One response a status, which lists the codes it comes with and an example of each. */
export function problemResponses(codes: readonly ProblemCode[]): [number, Answered][] {
  const all = [...new Set([...codes, ...ANYWHERE])];
  const statuses = [...new Set(all.map((code) => PROBLEMS[code].status))].toSorted((a, b) => a - b);
  return statuses.map((status) => [
    status,
    responseOf(all.filter((code) => PROBLEMS[code].status === status)),
  ]);
}

function responseOf(codes: readonly ProblemCode[]): Answered {
  const schema: JsonSchema = { allOf: [ref('Problem'), { properties: { code: { enum: codes } } }] };
  const examples = Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }]));
  const description = codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' ');
  return { description, content: { [PROBLEM_TYPE.split(';')[0]!]: { schema, examples } } };
}

const exampleOf = (code: ProblemCode) =>
  problem(code, `${PROBLEMS[code].title}.`, '019a0000-0000-7000-8000-000000000000');
