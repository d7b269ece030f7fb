import { Refusal } from '@chancery/kernel';
import { isIP } from 'node:net';

const NAMED = new Set(['loopback', 'linklocal', 'uniquelocal']);

/**
 * CHANCERY_TRUST_PROXY: whose X-Forwarded-For is believed; addresses, networks (10.0.0.0/8), or loopback, linklocal,
 * uniquelocal. Nobody's unless told: anybody can send that header. Throws SETUP_IMPOSSIBLE for anything else.
 */
export function trustedProxies(environment: NodeJS.ProcessEnv): string[] {
  const given = (environment.CHANCERY_TRUST_PROXY ?? '').split(',').flatMap((one) => one.trim() || []);
  const wrong = given.find((one) => !NAMED.has(one) && !isNetwork(one));
  if (wrong === undefined) return given;
  throw new Refusal(
    'SETUP_IMPOSSIBLE',
    `CHANCERY_TRUST_PROXY: "${wrong}" is no address, no network such as 10.0.0.0/8, and not loopback, linklocal or uniquelocal.`,
  );
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
