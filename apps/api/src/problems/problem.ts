import type { FieldError } from '@chancery/kernel';
import { withoutSecrets } from './without-secrets';
import { PROBLEMS, type ProblemCode } from './catalogue';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The body of every error (RFC 9457). */
export interface Problem {
  /** Where the error is explained, relative to this server. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  readonly requestId: string;
}

export function problem(
  code: ProblemCode,
  detail: string,
  requestId: string,
  errors: readonly FieldError[] = [],
): Problem {
  const { status, title } = PROBLEMS[code];
  return {
    type: `/docs/errors#${code}`,
    title,
    status,
    detail: withoutSecrets(detail),
    code,
    errors: errors.map(cleaned),
    requestId,
  };
}

const cleaned = ({ pointer, detail }: FieldError): FieldError => ({
  pointer: withoutSecrets(pointer),
  detail: withoutSecrets(detail),
});

/** Headers that belong to a code whatever the request was. */
export function headersOf(code: ProblemCode): Record<string, string> {
  const { status } = PROBLEMS[code];
  return {
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer realm="chancery"' }),
    ...(status === 503 && { 'retry-after': '1' }),
  };
}
