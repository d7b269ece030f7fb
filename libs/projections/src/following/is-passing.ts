/** Connection lost, transaction rolled back by the server, resources short, object locked, operator intervention. */
const PASSING_CLASSES = new Set(['08', '40', '53', '55', '57', '58']);
const PASSING_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH']);
const PASSING_WORDS =
  /connection terminated|connection ended|not queryable|client was closed|timeout exceeded/i;

/** True when the same work may well succeed later: the fault lies with the server or the way to it. */
export function isPassing(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/^[0-9A-Z]{5}$/.test(code)) return PASSING_CLASSES.has(code.slice(0, 2));
  return PASSING_CODES.has(code) || PASSING_WORDS.test(message);
}
