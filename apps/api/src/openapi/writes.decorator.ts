import type { Role } from '@chancery/access';
import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { Allow } from '../access/access';
import { WithParameters } from '../parameters/asked.decorator';
import type { ProblemCode } from '../problems/catalogue';
import { DRY_RUN } from '../recording/recording.parameters';
import { contentOf, problemDocs, queryDocs } from './reads.decorator';
import { ref } from './schema';

export interface WriteDescription {
  readonly summary: string;
  readonly description: string;
  /** Name of the body's schema. */
  readonly body: string;
  readonly refuses?: readonly ProblemCode[];
  /** Who may: editors unless told otherwise. */
  readonly role?: Role;
}

/** What any append can meet. */
export const WRITING: readonly ProblemCode[] = [
  'TOKEN_MISSING', 'TOKEN_REFUSED', 'ROLE_MISSING',
  'BODY_UNREADABLE', 'BODY_FORBIDDEN', 'BODY_TOO_LARGE', 'MEDIA_TYPE_UNSUPPORTED', 'REQUEST_TIMEOUT',
  'INVALID_REQUEST', 'INVALID_EVENT_DATA', 'INVALID_DATE', 'NOTHING_TO_CORRECT',
  'DISPUTE_NOT_FOUND', 'ENTRY_NOT_FOUND', 'ENTRY_RETRACTED',
  'HISTORY_FORBIDS', 'STREAM_MOVED_ON', 'IDEMPOTENCY_KEY_REUSED', 'TOO_MANY_WAITING', 'POSITION_NOT_REACHED',
  'RECORD_REWOUND',
]; // prettier-ignore

/** A handler that appends: repeatable with an Idempotency-Key, with a dry run. */
export function Writes(does: WriteDescription): MethodDecorator {
  const { summary, description, body, refuses = [], role = 'editor' } = does;
  return applyDecorators(
    Allow(role),
    WithParameters(DRY_RUN),
    ApiOperation({ summary, description }),
    ApiBearerAuth(),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'The same key with the same body gives the first answer again; with another body it is refused.',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
    }),
    ...queryDocs(DRY_RUN),
    ApiBody({ required: true, schema: ref(body) as object }),
    ApiResponse({
      status: 201,
      description: 'Recorded, and durable.',
      headers: REPLAY,
      content: contentOf('Recorded'),
    }),
    ApiResponse({
      status: 200,
      description:
        'A dry run: nothing is stored. What is irregular, what looks like a duplicate, what would change.',
      content: contentOf('Foreseen'),
    }),
    ...problemDocs([...WRITING, ...refuses]),
  );
}

const REPLAY = {
  'Idempotent-Replay': {
    description: '`true` when this is the first answer again.',
    schema: { type: 'string' as const, enum: ['true'] },
  },
};
