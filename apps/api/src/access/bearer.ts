const BEARER = /^Bearer +([^\s]+) *$/i;

/** The token of an Authorization header: undefined without header, empty (and so refused) when it is no bearer token. */
export function bearer(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  return BEARER.exec(authorization)?.[1] ?? '';
}
