import { Refusal } from '@chancery/kernel';
import { isRole, type Role } from '../role';

/** Whose access tokens are taken, for whom they must be made, and where they say what their bearer may do. */
export interface OidcSettings {
  /** Exactly as `iss` has it. */
  readonly issuer: string;
  /** `aud` must name one of these. */
  readonly audiences: readonly string[];
  /** Name of a claim, or a path to it with dots (`realm_access.roles`). */
  readonly roleClaim: string;
  /** Roles here by what the issuer calls them. */
  readonly roles: ReadonlyMap<string, Role>;
  /** The claim that events are signed with. */
  readonly nameClaim: string;
  /** How far the clocks of the issuer and of this server may be apart, in seconds. */
  readonly clockTolerance: number;
}

const LARGEST_TOLERANCE = 300;
const OWN_NAMES: readonly [string, Role][] = [
  ['reader', 'reader'],
  ['editor', 'editor'],
  ['admin', 'admin'],
];

/** The CHANCERY_OIDC_… variables; null without an issuer. Throws SETUP_IMPOSSIBLE for what cannot be meant. */
export function oidcSettings(environment: NodeJS.ProcessEnv): OidcSettings | null {
  const { CHANCERY_OIDC_ISSUER: issuer, CHANCERY_OIDC_AUDIENCE: audience } = environment;
  if (!issuer) {
    if (audience) throw impossible('CHANCERY_OIDC_AUDIENCE needs CHANCERY_OIDC_ISSUER as well.');
    return null;
  }
  const audiences = listIn(audience);
  if (audiences.length === 0)
    throw impossible(
      'CHANCERY_OIDC_ISSUER needs CHANCERY_OIDC_AUDIENCE: tokens for other services of the issuer must not work here.',
    );
  return {
    issuer: secure(issuer),
    audiences,
    roleClaim: environment.CHANCERY_OIDC_ROLE_CLAIM || 'roles',
    roles: rolesIn(environment.CHANCERY_OIDC_ROLES),
    nameClaim: environment.CHANCERY_OIDC_NAME_CLAIM || 'sub',
    clockTolerance: toleranceIn(environment.CHANCERY_OIDC_CLOCK_TOLERANCE || '30'),
  };
}

/** Whether keys may be fetched from an address: nobody on the way can exchange them. */
export const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' ||
  (protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname));

function secure(issuer: string): string {
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  if (url && isSecure(url) && !url.username && !url.search && !url.hash) return issuer;
  throw impossible(
    'CHANCERY_OIDC_ISSUER must be an https address without a query, such as https://login.example.org/realms/archive (http only on this machine).',
  );
}

function rolesIn(text: string | undefined): ReadonlyMap<string, Role> {
  const pairs = listIn(text).map((pair): [string, Role] => {
    const at = pair.lastIndexOf('=');
    const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at > 0 && isRole(ours)) return [theirs, ours];
    throw impossible(
      `CHANCERY_OIDC_ROLES: "${pair}" is no pair such as archive-editors=editor (reader, editor, admin).`,
    );
  });
  return new Map(pairs.length > 0 ? pairs : OWN_NAMES);
}

function toleranceIn(text: string): number {
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= LARGEST_TOLERANCE) return seconds;
  throw impossible(`CHANCERY_OIDC_CLOCK_TOLERANCE=${text}: use seconds from 0 to ${LARGEST_TOLERANCE}.`);
}

const listIn = (text = '') => text.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));

const impossible = (sentence: string) => new Refusal('SETUP_IMPOSSIBLE', sentence);
