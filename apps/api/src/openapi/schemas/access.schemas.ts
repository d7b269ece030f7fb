import { ROLES, TOKEN_NAME } from '@chancery/access';
import { instant, type JsonSchema, list, nullable, object, oneOf, ref, text, whole } from '../schema';

const name = text('What it records is signed `token:<name>`; given once, for ever', {
  pattern: TOKEN_NAME.source,
});
const role = oneOf(ROLES, 'Each may also do what the ones before it may');

const token = {
  id: text(undefined, { format: 'uuid' }),
  name,
  role,
  createdAt: instant,
  expiresAt: nullable(instant),
  revokedAt: nullable(instant),
  lastUsedAt: nullable({ ...instant, description: 'Written every half minute' }),
  issuedBy: nullable(text('`token:<name>`, `oidc:<subject>`, `cli` or `chancery:first-start`')),
  revokedBy: nullable(text()),
};

export const ACCESS_SCHEMAS: Record<string, JsonSchema> = {
  NewToken: {
    ...object(
      {
        name,
        role,
        expiresAt: text('The last day it works (UTC), or an instant; without it, it does not expire', {
          examples: ['2027-01-31', '2027-01-31T12:00:00Z'],
        }),
      },
      { optional: ['expiresAt'] },
    ),
    additionalProperties: false,
    examples: [{ name: 'ana', role: 'editor', expiresAt: '2999-12-31' }],
  },
  Token: object(token),
  IssuedToken: object({
    ...token,
    secret: text('To be sent as `Authorization: Bearer …`; shown only here', { pattern: '^chy_[\\w-]{43}$' }),
  }),
  Tokens: object({ data: list(ref('Token')), page: object({ next: nullable(text()), limit: whole() }) }),
};
