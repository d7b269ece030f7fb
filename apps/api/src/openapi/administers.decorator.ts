import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { Allow } from '../access/access';
import type { ProblemCode } from '../problems/catalogue';
import { contentOf, problemDocs } from './reads.decorator';
import { ref } from './schema';

export interface AdministrationDescription {
  readonly summary: string;
  readonly description: string;
  /** Name of the body's schema, where there is a body. */
  readonly body?: string;
  /** Status, what it says, name of the answer's schema. */
  readonly done: readonly [status: number, description: string, answer: string];
  readonly refuses: readonly ProblemCode[];
}

const CLOSED: readonly ProblemCode[] = ['TOKEN_MISSING', 'TOKEN_REFUSED', 'ROLE_MISSING'];
const BODY: readonly ProblemCode[] = [
  'BODY_UNREADABLE', 'BODY_FORBIDDEN', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED', 'REQUEST_TIMEOUT',
]; // prettier-ignore

/** A handler by which admins change something that is not an event of a record. */
export function Administers(does: AdministrationDescription): MethodDecorator {
  const { summary, description, body, refuses } = does;
  const [status, done, answer] = does.done;
  return applyDecorators(
    Allow('admin'),
    ApiOperation({ summary, description }),
    ApiBearerAuth(),
    ...(body ? [ApiBody({ required: true, schema: ref(body) as object })] : []),
    ApiResponse({ status, description: done, content: contentOf(answer) }),
    ...problemDocs([...CLOSED, ...(body ? BODY : []), ...refuses]),
  );
}
