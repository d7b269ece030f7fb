import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Parameters } from './parameter';
import { readParameters } from './read-parameters';

const DECLARED = Symbol('query parameters of a handler');
const NONE: Parameters = {};

/** Declares the query parameters of a handler. */
export const WithParameters = (parameters: Parameters) => SetMetadata(DECLARED, parameters);

/** Whether a handler takes all of these parameters. */
export function takes(handler: object, names: readonly string[]): boolean {
  const declared = (Reflect.getMetadata(DECLARED, handler) as Parameters | undefined) ?? NONE;
  return names.every((name) => Object.hasOwn(declared, name));
}

/** What was asked for, by the handler's declared parameters; anything else is refused. */
export const AskedFor = createParamDecorator((_: undefined, context: ExecutionContext) => {
  const declared = (Reflect.getMetadata(DECLARED, context.getHandler()) as Parameters | undefined) ?? NONE;
  const { raw } = context.switchToHttp().getRequest<FastifyRequest>();
  return readParameters(raw.url ?? '', declared);
});
