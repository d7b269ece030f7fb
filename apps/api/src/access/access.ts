import type { Role } from '@chancery/access';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** `open`: for everybody, always. `read`: for everybody unless reads are closed, then for readers. A role: at least it. */
export type Access = 'open' | 'read' | Role;

export const ACCESS = Symbol('who may call a handler');

/** Says who may call a handler. A handler that does not say it cannot be called at all; `x-role` in the document. */
export const Allow = (access: Access): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, access), ApiExtension('x-role', access));
