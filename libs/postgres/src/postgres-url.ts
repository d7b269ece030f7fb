/** The same server and login, another database. */
export function inDatabase(url: string, database: string): string {
  const moved = new URL(url);
  moved.pathname = `/${encodeURIComponent(database)}`;
  return moved.href;
}

/** For logs and errors. */
export function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  shown.searchParams.delete('password');
  return shown.href;
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** Only loopback and only by password: nobody else on the machine gets in, and nobody from outside. */
export function loopbackUrl({ user, password }: Login, port: number): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** The same login, but what it does it does as `role`. */
export function asRole(url: string, role: string): string {
  const switched = new URL(url);
  const options = switched.searchParams.get('options');
  switched.searchParams.set('options', [options, `-c role=${role}`].filter(Boolean).join(' '));
  // pg reads `+` as itself, not as a space.
  switched.search = switched.search.replaceAll('+', '%20');
  return switched.href;
}
