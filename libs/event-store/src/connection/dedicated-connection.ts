import { Client, type ClientConfig } from 'pg';

/** A server that says nothing for so long, without even closing the connection, is as good as gone. */
const PATIENCE_MS = 30_000;

/** One connection beside the pool, opened when first needed and again after it was lost. */
export class DedicatedConnection {
  private opening: Promise<Client> | null = null;
  private current: Client | null = null;

  /** `applicationName` as shown in pg_stat_activity, so that an operator sees what the connection is for. */
  constructor(
    private readonly config: ClientConfig,
    private readonly applicationName: string,
    private readonly onOpen: (client: Client) => Promise<unknown> = async () => undefined,
  ) {}

  get(): Promise<Client> {
    if (this.opening) return this.opening;
    const opening = this.open();
    this.opening = opening;
    opening.catch(() => this.forget(opening));
    return opening;
  }

  /** Gives the connection up without waiting for it; the next `get` opens another. */
  drop(): void {
    const opening = this.opening;
    this.opening = null;
    opening?.then((client) => client.end()).catch(() => undefined);
  }

  async end(): Promise<void> {
    const opening = this.opening;
    this.opening = null;
    const client = await opening?.catch(() => null);
    await client?.end().catch(() => undefined);
  }

  private async open(): Promise<Client> {
    const client = new Client({
      ...this.config,
      password: this.config.password, // a pool hides it from enumeration
      application_name: this.applicationName,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    const forget = () => client === this.current && this.drop();
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    this.current = client;
    try {
      await this.onOpen(client);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }

  private forget(opening: Promise<Client>): void {
    if (this.opening === opening) this.opening = null;
  }
}
