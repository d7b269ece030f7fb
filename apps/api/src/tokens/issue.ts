import type { IssuedToken, NewToken, Origin, TokenStore } from '@chancery/access';
import { Refusal } from '@chancery/kernel';
import { HttpProblem } from '../problems/http-problem';
import { faultsOf, isText, optional, refuse, required, type Shape } from '../recording/shape';

const NEW_TOKEN: Shape = { name: required(isText), role: required(isText), expiresAt: optional(isText) };

/** Issues what the body asks for; refusals point into the body. */
export async function issue(tokens: TokenStore, body: unknown, origin: Origin): Promise<IssuedToken> {
  refuse(faultsOf(body, NEW_TOKEN));
  try {
    return await tokens.create(body as NewToken, origin);
  } catch (error) {
    throw error instanceof Refusal ? pointingIntoBody(error) : error;
  }
}

function pointingIntoBody({ code, message, errors, cause }: Refusal): Refusal | HttpProblem {
  const own = errors.map(({ pointer, detail }) => ({ pointer: `/${pointer}`, detail }));
  if (code === 'INVALID_PARAMETER') return new HttpProblem('INVALID_REQUEST', message, own);
  return new Refusal(code, message, own, { cause });
}
