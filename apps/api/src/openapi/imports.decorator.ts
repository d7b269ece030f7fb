import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { Allow } from '../access/access';
import { WithParameters } from '../parameters/asked.decorator';
import type { Parameters } from '../parameters/parameter';
import { contentOf, problemDocs, queryDocs } from './reads.decorator';

export interface ImportDescription {
  readonly summary: string;
  readonly description: string;
  readonly parameters: Parameters;
  /** Name of the report's schema. */
  readonly answer: string;
}

/** A handler that takes a stream of lines, for editors. */
export const Imports = ({ summary, description, parameters, answer }: ImportDescription): MethodDecorator =>
  applyDecorators(
    Allow('editor'),
    WithParameters(parameters),
    ApiOperation({ summary, description }),
    ApiBearerAuth(),
    ApiConsumes('application/x-ndjson'),
    ApiBody({ required: true, schema: { type: 'string', description: 'One fact a line, as data/venezuela/README.md has them' } }),
    ...queryDocs(parameters),
    ApiResponse({ status: 200, description: 'What became of the lines.', content: contentOf(answer) }),
    ...problemDocs([
      'TOKEN_MISSING', 'TOKEN_REFUSED', 'ROLE_MISSING', 'BODY_UNREADABLE', 'MEDIA_TYPE_UNSUPPORTED', 'REQUEST_TIMEOUT',
      'DISPUTE_NOT_FOUND', 'INVALID_EVENT_DATA', 'INVALID_DATE', 'HISTORY_FORBIDS', 'ENTRY_EXISTS', 'ENTRY_NOT_FOUND',
      'ENTRY_RETRACTED', 'TOO_MANY_WAITING',
    ]),
  ); // prettier-ignore
