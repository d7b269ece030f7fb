/** The server goes down, crashed, is still starting, dropped an idle session, has no connection left. */
const LOST_STATES = new Set(['57P01', '57P02', '57P03', '57P05', '53300']);
const LOST_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH']);
const LOST_WORDS =
  /connection terminated|connection ended|not queryable|client was closed|read timeout|timeout expired|timeout exceeded/i;

/** True when nobody can say whether what was sent has been carried out, or when nothing could be sent. */
export function isConnectionLoss(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return code.startsWith('08') || LOST_STATES.has(code) || LOST_CODES.has(code) || LOST_WORDS.test(message);
}
