import { type Role, suffices } from '../role';
import type { OidcSettings } from './oidc-settings';

type Claims = Readonly<Record<string, unknown>>;

/** The highest role that the claims give, or null: a list, or a text with spaces as in `scope`. */
export function roleIn(claims: Claims, { roleClaim, roles }: OidcSettings): Role | null {
  const given = namesIn(valueAt(claims, roleClaim)).flatMap((name) => roles.get(name) ?? []);
  return given.reduce<Role | null>((best, role) => (best && suffices(best, role) ? best : role), null);
}

/** Names of claims may have dots themselves (`https://example.org/roles`), so the whole name goes first. */
function valueAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name.split('.').reduce<unknown>((value, key) => {
    const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return inside ? (value as Claims)[key] : undefined;
  }, claims);
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' ');
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
