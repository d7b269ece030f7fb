export interface PostgresOptions {
  /** Folder of the embedded server; made when it is not there. */
  readonly dataDir: string;
  /** Use this server instead of the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Ask the embedded server for this port; without it any free one. */
  readonly port?: number | undefined;
  /** Settings laid over ours when this process is the one that starts the embedded server. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** false: leaving never stops the server; whoever says so stops it by `stopEmbedded`. */
  readonly stopWhenLast?: boolean | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

export interface RunningPostgres {
  readonly kind: 'embedded' | 'external';
  /** May make roles and databases on the embedded server; on an external one it is the login given. */
  readonly adminUrl: string;
  /** What the product works as, once libs/database has made the role `chancery_service`. */
  readonly serviceUrl: string;
  /** As `server_version_num`: 180004 is 18.4. */
  readonly serverVersion: number;
  /** Leaves the server; the last process to leave an embedded one stops it. Safe to call twice. */
  release(): Promise<void>;
}
