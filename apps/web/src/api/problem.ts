/** What the service said when it refused, or `UNREACHABLE` when it said nothing. */
export class Problem extends Error {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  readonly requestId: string | null;

  constructor(
    readonly status: number,
    { code, detail, title, errors, requestId }: ProblemBody,
  ) {
    super(detail ?? title ?? '');
    this.name = 'Problem';
    this.code = code ?? `HTTP_${status}`;
    this.detail = this.message;
    this.errors = errors ?? [];
    this.requestId = requestId ?? null;
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
export const problemOf = (status: number, body: unknown): Problem =>
  new Problem(status, typeof body === 'object' && body !== null ? body : {});
