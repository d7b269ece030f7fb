import { Refusal } from '@chancery/kernel';

export interface RateLimit {
  /** Requests a minute; infinite: no limit. */
  readonly most: number;
  /** Also for this machine itself, where the service is tried, measured and tested. */
  readonly alsoLoopback: boolean;
}

export interface RateLimitSettings {
  /** CHANCERY_RATE_LIMIT_ADDRESS: from one address, without a token. */
  readonly address: RateLimit;
  /** CHANCERY_RATE_LIMIT_TOKEN: with one token, from wherever. */
  readonly token: RateLimit;
  /** CHANCERY_RATE_LIMIT_FAILED: from one address, with tokens that are refused. */
  readonly failed: RateLimit;
}

/** Throws SETUP_IMPOSSIBLE for what is neither a number nor `off`. A number that is set holds for loopback as well. */
export const rateLimitSettings = (environment: NodeJS.ProcessEnv): RateLimitSettings => ({
  address: limitIn(environment, 'CHANCERY_RATE_LIMIT_ADDRESS') ?? { most: 1200, alsoLoopback: false },
  token: limitIn(environment, 'CHANCERY_RATE_LIMIT_TOKEN') ?? { most: 6000, alsoLoopback: false },
  failed: limitIn(environment, 'CHANCERY_RATE_LIMIT_FAILED') ?? { most: 20, alsoLoopback: true },
});

function limitIn(environment: NodeJS.ProcessEnv, name: string): RateLimit | undefined {
  const text = environment[name]?.toLowerCase();
  if (!text) return undefined;
  if (text === 'off') return { most: Number.POSITIVE_INFINITY, alsoLoopback: false };
  if (/^[1-9]\d{0,8}$/.test(text)) return { most: Number(text), alsoLoopback: true };
  throw new Refusal('SETUP_IMPOSSIBLE', `${name}=${text}: use a number of requests a minute, or off.`);
}
