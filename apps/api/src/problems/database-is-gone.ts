// SQLSTATE classes and codes (Postgres manual, appendix A): connection exceptions, shutdowns, no more connections.
const SQLSTATES = /^(?:08...|57P0[123]|53...|55P03)$/;
const SYSTEM = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|ENOENT)$/;
// ENOENT is a missing socket file when connecting, and a fault of ours anywhere else.
const NETWORK = /^(?:connect|read|write|getaddrinfo)$/;
// pg gives these no code (pg 8: client.js, pg-pool).
const SENTENCES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** Whether an error says that Postgres cannot be reached, rather than that we asked it something wrong. */
export function databaseIsGone(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code, syscall } = thrown as { code?: unknown; syscall?: string };
  if (typeof code !== 'string') return SENTENCES.test(thrown.message);
  return SQLSTATES.test(code) || (SYSTEM.test(code) && NETWORK.test(syscall ?? 'connect'));
}
