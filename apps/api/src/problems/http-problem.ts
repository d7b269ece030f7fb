import type { FieldError } from '@chancery/kernel';
import type { HttpProblemCode } from './catalogue';

/** A request that HTTP itself, or the way we read it, refuses; the domain has {@link Refusal}. */
export class HttpProblem extends Error {
  constructor(
    readonly code: HttpProblemCode,
    message: string,
    readonly errors: readonly FieldError[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}
