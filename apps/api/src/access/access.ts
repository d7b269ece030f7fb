import type { Role } from '@chancery/access';
import { SetMetadata } from '@nestjs/common';

/** `open`: for everybody, always. `read`: for everybody unless reads are closed, then for readers. A role: at least it. */
export type Access = 'open' | 'read' | Role;

export const ACCESS = Symbol('who may call a handler');

/** Says who may call a handler. A handler that does not say it cannot be called at all. */
export const Allow = (access: Access) => SetMetadata(ACCESS, access);
