import { type Role, suffices, type Token, TokenStore } from '@chancery/access';
import { Refusal } from '@chancery/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiSettings } from '../api-settings';
import { ACCESS, type Access } from './access';
import { bearer } from './bearer';
import { identify } from './caller';

/** Nothing is allowed by default: a handler without {@link Allow} answers 403 to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly tokens: TokenStore,
    private readonly settings: ApiSettings,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = Reflect.getMetadata(ACCESS, context.getHandler()) as Access | undefined;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (access === 'open') return true;
    if (!access) throw new Refusal('ROLE_MISSING', 'Nobody may call this.');
    const needed = access === 'read' ? this.settings.publicReads || 'reader' : access;
    const secret = bearer(request.headers.authorization);
    if (needed === true && secret === undefined) return true;
    return this.check(request, secret, needed === true ? 'reader' : needed);
  }

  private async check(request: FastifyRequest, secret: string | undefined, needed: Role): Promise<boolean> {
    if (secret === undefined)
      throw new Refusal('TOKEN_MISSING', `This needs a token with the role ${needed}.`);
    const token: Token | null = await this.tokens.verify(secret);
    if (!token) throw new Refusal('TOKEN_REFUSED', 'The token is unknown, expired or revoked.');
    if (!suffices(token.role, needed))
      throw new Refusal(
        'ROLE_MISSING',
        `This needs the role ${needed}; the token "${token.name}" is a ${token.role}.`,
      );
    identify(request, token);
    return true;
  }
}
