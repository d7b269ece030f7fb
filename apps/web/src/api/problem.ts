/** What the service said when it refused, or `UNREACHABLE` when it said nothing. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    detail: string,
    readonly errors: readonly { readonly pointer: string; readonly detail: string }[] = [],
    readonly requestId: string | null = null,
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** Whether asking again may help without anybody changing anything. */
  get passes(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 503 || this.status === 504;
  }
}

interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly title?: string;
  readonly errors?: Problem['errors'];
  readonly requestId?: string;
}

/** Of an answer that is no problem document (a proxy's page, say) too. */
export function problemOf(status: number, body: unknown): Problem {
  const { code, detail, title, errors, requestId } = (
    typeof body === 'object' && body !== null ? body : {}
  ) as ProblemBody;
  return new Problem(
    code ?? `HTTP_${status}`,
    status,
    detail ?? title ?? '',
    errors ?? [],
    requestId ?? null,
  );
}
