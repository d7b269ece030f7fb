import { PROBLEMS, type ProblemCode } from '../../problems/catalogue';
import type { Fuzzed } from './fuzzed-requests';
import type { Answer } from './sending';

/** About what a client sent in a body or a parameter: `errors` must point at it. */
const POINTING = new Set<string>([
  'INVALID_PARAMETER', 'INVALID_CURSOR', 'POSITION_UNKNOWN', 'INVALID_REQUEST', 'INVALID_EVENT_DATA', 'INVALID_DATE',
  'UNKNOWN_EVENT_TYPE', 'BODY_FORBIDDEN',
]); // prettier-ignore
/** Before any operation sees the request. */
const OF_NO_OPERATION = new Set<string>([
  'ROUTE_NOT_FOUND', 'METHOD_NOT_ALLOWED', 'REQUEST_MALFORMED', 'HEADERS_TOO_LARGE', 'ADDRESS_MALFORMED', 'ADDRESS_TOO_LONG',
  'MEDIA_TYPE_UNSUPPORTED',
]); // prettier-ignore

/** What is wrong with the answer to a fuzzed request; undefined where nothing is. */
export function faultOf(request: Fuzzed, answer: Answer): string | undefined {
  const documented = request.operation.answers[answer.status];
  // Not being ready is an answer.
  if (answer.status >= 500 && documented !== null) return 'a server error';
  if (answer.status < 400 || documented === null) return acceptanceFault(request, answer);
  if (!answer.type.startsWith('application/problem+json')) return 'an error that is no problem+json';
  return problemFault(JSON.parse(answer.text), answer.status, documented ?? []);
}

function problemFault(problem: any, status: number, documented: readonly string[]): string | undefined {
  const { code, title, detail, requestId } = problem;
  const faults: [boolean, string][] = [
    [PROBLEMS[code as ProblemCode]?.status !== status, 'a code that is not in the catalogue'],
    [![title, detail, requestId].every(isText), 'a problem without words'],
    [POINTING.has(code) && !pointsSomewhere(problem), 'an error without a pointer'],
    [!documented.includes(code) && !OF_NO_OPERATION.has(code), 'a code that the document does not name'],
  ];
  return faults.find(([found]) => found)?.[1];
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

const pointsSomewhere = ({ errors }: { errors: { pointer: unknown; detail: unknown }[] }) =>
  errors.length > 0 && errors.every(({ pointer, detail }) => typeof pointer === 'string' && Boolean(detail));

function acceptanceFault({ operation, mustBeRefused }: Fuzzed, { status, text }: Answer): string | undefined {
  if (!(String(status) in operation.answers)) return 'a status that the document does not name';
  if (!mustBeRefused) return undefined;
  if (!operation.takesLines) return 'acceptance of what is broken';
  const { created, changed, rejectedCount } = JSON.parse(text);
  return created + changed === 0 && rejectedCount > 0 ? undefined : 'a broken line that was taken';
}
