/** What the operator decides by environment variables. */
export class ApiSettings {
  /** CHANCERY_PUBLIC_READS=false: reading needs a token as well. */
  readonly publicReads: boolean;
  /** CHANCERY_PROJECTOR=off: another process keeps the read models up to date. */
  readonly projector: boolean;
  readonly host: string;
  readonly port: number;

  constructor(environment: NodeJS.ProcessEnv) {
    this.publicReads = !isOff(environment.CHANCERY_PUBLIC_READS);
    this.projector = !isOff(environment.CHANCERY_PROJECTOR);
    this.host = environment.HOST ?? '127.0.0.1';
    this.port = Number(environment.PORT ?? 3000);
  }
}

const isOff = (value: string | undefined) =>
  ['false', 'off', 'no', '0'].includes((value ?? '').toLowerCase());
