import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { type Access, Allow } from '../access/access';
import { WithParameters } from '../parameters/asked.decorator';
import type { Parameters } from '../parameters/parameter';
import type { ProblemCode } from '../problems/catalogue';
import { schemaOfParameter } from './parameter-schema';
import { problemResponses } from './problem-responses';
import { type JsonSchema, ref } from './schema';

export interface ReadDescription {
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: Parameters;
  /** Name of a schema, or what stands at each media type. */
  readonly answer: string | Readonly<Record<string, JsonSchema>>;
  readonly refuses?: readonly ProblemCode[];
  /** Who may ask; `read` unless told. */
  readonly access?: Access;
  /** false for answers that carry no ETag. */
  readonly cached?: boolean;
}

const CLOSED: readonly ProblemCode[] = ['TOKEN_MISSING', 'TOKEN_REFUSED', 'ROLE_MISSING'];

/** A handler that answers a question: who may ask, with which parameters, and everything it can answer. */
export function Reads(read: ReadDescription): MethodDecorator {
  const {
    summary,
    description = '',
    parameters = {},
    answer,
    refuses = [],
    cached = true,
    access = 'read',
  } = read;
  return applyDecorators(
    Allow(access),
    WithParameters(parameters),
    ApiOperation({ summary, description }),
    ApiBearerAuth(),
    ...queryDocs(parameters),
    ...('asOf' in parameters && 'knownAt' in parameters ? TIME_GATE : []),
    ApiResponse({
      status: 200,
      description: 'The answer.',
      headers: cached ? CACHE_HEADERS : {},
      content: contentOf(answer),
    }),
    ...(cached
      ? [ApiResponse({ status: 304, description: 'As it was: If-None-Match names the present ETag.' })]
      : []),
    ...problemDocs([...CLOSED, ...refuses]),
  );
}

export const queryDocs = (parameters: Parameters): MethodDecorator[] =>
  Object.entries(parameters).map(([name, parameter]) =>
    ApiQuery({
      name,
      required: false,
      description: parameter.description,
      ...(parameter.many && { style: 'form', explode: false }),
      ...(parameter.example !== undefined && { example: parameter.example }),
      schema: schemaOfParameter(parameter) as object,
    }),
  );

export const problemDocs = (codes: readonly ProblemCode[]): MethodDecorator[] =>
  problemResponses(codes).map(([status, response]) => ApiResponse({ status, ...response } as object));

export const contentOf = (answer: ReadDescription['answer']) =>
  typeof answer === 'string'
    ? { 'application/json': { schema: ref(answer) as object } }
    : Object.fromEntries(Object.entries(answer).map(([type, schema]) => [type, { schema }]));

const TIME_GATE = [
  ApiHeader({
    name: 'Accept-Datetime',
    required: false,
    description: 'Leads to the answer as it would have been given at that instant (RFC 7089).',
    schema: { type: 'string', example: 'Thu, 24 Jan 2019 12:00:00 GMT' },
  }),
  ApiResponse({
    status: 302,
    description: 'With Accept-Datetime: Location is the answer as it would have been given then.',
    headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } },
  }),
];

const CACHE_HEADERS = {
  ETag: { description: 'Names these bytes, for If-None-Match.', schema: { type: 'string' as const } },
  'Memento-Datetime': {
    description: 'Where the address pins both clocks, when the record was in that state (RFC 7089).',
    schema: { type: 'string' as const },
  },
  'Cache-Control': {
    description:
      '`public, max-age=31536000, immutable` where the address pins both clocks, else `no-cache`; `no-store` where it shows what can be erased.',
    schema: { type: 'string' as const },
  },
};
