import { errors } from 'jose';

const BY_CLAIM: Readonly<Record<string, string>> = {
  aud: 'is for another audience than this server',
  iss: 'is not of the issuer that this server trusts',
  nbf: 'is not valid yet',
};

const BY_CODE: Readonly<Record<string, string>> = {
  [errors.JWTExpired.code]: 'has expired',
  [errors.JOSEAlgNotAllowed.code]: 'is signed with an algorithm that is not accepted',
  [errors.JWKSNoMatchingKey.code]: 'is signed with a key that its issuer does not publish',
  [errors.JWKSMultipleMatchingKeys.code]: 'does not say with which key of its issuer it is signed',
  [errors.JWSSignatureVerificationFailed.code]: 'has a wrong signature',
};

/** The rest of a sentence that begins with "The access token"; nothing of the token itself is in it. */
export function whyRefused(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.reason === 'missing') return `has no claim "${error.claim}"`;
    return BY_CLAIM[error.claim] ?? `has an impossible claim "${error.claim}"`;
  }
  const { code } = (error ?? {}) as { code?: string };
  return BY_CODE[code ?? ''] ?? 'cannot be read';
}
