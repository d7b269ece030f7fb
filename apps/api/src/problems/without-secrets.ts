// Our tokens (libs/access) and JWTs, whole or cut off.
const SECRETS = /chy_[\w-]{20,}|eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g;

/** Text that goes into an error or a log, in which somebody may have put a credential in the wrong place. */
export const withoutSecrets = (text: string): string => text.replace(SECRETS, '[secret]');

export const holdsSecret = (text: string): boolean => text.search(SECRETS) >= 0;
