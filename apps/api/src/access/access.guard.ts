import { type Identity, type Role, suffices } from '@chancery/access';
import { Refusal } from '@chancery/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiSettings } from '../api-settings';
import { ACCESS, type Access } from './access';
import { presentedBy } from './caller';

/** Nothing is allowed by default: a handler without {@link Allow} answers 403 to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly settings: ApiSettings) {}

  canActivate(context: ExecutionContext): boolean {
    const access = Reflect.getMetadata(ACCESS, context.getHandler()) as Access | undefined;
    if (access === 'open') return true;
    if (!access) throw new Refusal('ROLE_MISSING', 'Nobody may call this.');
    const presented = presentedBy(context.switchToHttp().getRequest<FastifyRequest>());
    // Also where none is needed: a client that takes itself for known must hear that it is not.
    if (presented && 'refusal' in presented) throw presented.refusal;
    const needed = access === 'read' ? (this.settings.publicReads ? null : 'reader') : access;
    if (needed) requireRole(needed, presented?.identity);
    return true;
  }
}

function requireRole(needed: Role, identity: Identity | undefined): void {
  if (!identity) throw new Refusal('TOKEN_MISSING', `This needs a token with the role ${needed}.`);
  const { role, signature } = identity;
  if (role && suffices(role, needed)) return;
  const has = role ? `has the role ${role}` : 'has none of the roles that this server knows';
  throw new Refusal('ROLE_MISSING', `This needs the role ${needed}; ${signature} ${has}.`);
}
