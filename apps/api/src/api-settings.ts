import { type OidcSettings, oidcSettings } from '@chancery/access';
import { Refusal } from '@chancery/kernel';
import { type SealSettings, sealSettings } from '@chancery/sealing';
import { type RateLimitSettings, rateLimitSettings } from './access/rate-limit-settings';
import { type ArrivalSettings, arrivalSettings } from './http/arrival';
import { corsOrigins } from './http/cors';
import { trustedProxies } from './http/trusted-proxies';

/** What the operator decides by environment variables. */
export class ApiSettings {
  /** CHANCERY_PUBLIC_READS=false: reading needs a token as well. */
  readonly publicReads: boolean;
  /** CHANCERY_PROJECTOR=off: another process keeps the read models up to date. */
  readonly projector: boolean;
  /** CHANCERY_SEALER=off: this process signs nothing. */
  readonly sealer: boolean;
  /** CHANCERY_ORIGIN, CHANCERY_SEAL_KEY, CHANCERY_CHECKPOINTS_…, CHANCERY_WITNESSES: how the record is signed. */
  readonly seals: SealSettings;
  /** HOST: 127.0.0.1 unless told; 0.0.0.0 opens it to the network. */
  readonly host: string;
  /** PORT: 3000 unless told; 0 for any that is free. */
  readonly port: number;
  /** CHANCERY_RATE_LIMIT_…: how many requests a minute. */
  readonly limits: RateLimitSettings;
  /** CHANCERY_CORS_ORIGINS: whose pages may read answers in a browser. */
  readonly corsOrigins: readonly string[];
  /** CHANCERY_TRUST_PROXY: whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** CHANCERY_BODY_TIMEOUT, CHANCERY_STALL_TIMEOUT: how long a request may take to arrive. */
  readonly arrival: ArrivalSettings;
  /** CHANCERY_OIDC_…: the issuer whose access tokens are taken beside our own; null: none. */
  readonly oidc: OidcSettings | null;

  /** Throws SETUP_IMPOSSIBLE for a value that cannot be meant. */
  constructor(environment: NodeJS.ProcessEnv) {
    this.publicReads = isOn('CHANCERY_PUBLIC_READS', environment);
    this.projector = isOn('CHANCERY_PROJECTOR', environment);
    this.sealer = isOn('CHANCERY_SEALER', environment);
    this.seals = sealSettings(environment);
    this.host = environment.HOST || '127.0.0.1';
    this.port = portIn(environment.PORT || '3000');
    this.limits = rateLimitSettings(environment);
    this.corsOrigins = corsOrigins(environment);
    this.trustedProxies = trustedProxies(environment);
    this.arrival = arrivalSettings(environment);
    this.oidc = oidcSettings(environment);
  }
}

const ON = ['true', 'on', 'yes', '1'];
const OFF = ['false', 'off', 'no', '0'];

// A switch that closes something must not stay open because of a spelling.
function isOn(name: string, environment: NodeJS.ProcessEnv): boolean {
  const value = (environment[name] || 'on').toLowerCase();
  if (ON.includes(value) || OFF.includes(value)) return ON.includes(value);
  throw new Refusal('SETUP_IMPOSSIBLE', `${name}=${value} is neither on nor off: use true or false.`);
}

function portIn(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Refusal('SETUP_IMPOSSIBLE', `PORT=${value} is no port: use a number from 1 to 65535.`);
}
