import type { Parameter } from '../parameters/parameter';
import type { JsonSchema } from './schema';

/** The JSON Schema of a declared query parameter. */
export function schemaOfParameter(parameter: Parameter): JsonSchema {
  const { many, default: value } = parameter;
  const one = schemaOfOne(parameter);
  return { ...(many ? { type: 'array', items: one } : one), ...(value !== undefined && { default: value }) };
}

function schemaOfOne({ kind, values, pattern, minimum, maximum, longest }: Parameter): JsonSchema {
  if (kind === 'flag') return { type: 'boolean' };
  if (kind === 'integer') return { type: 'integer', minimum, ...(maximum !== undefined && { maximum }) };
  return {
    type: 'string',
    minLength: 1,
    ...(values && { enum: values }),
    ...(pattern && { pattern: pattern.source }),
    ...(longest !== undefined && { maxLength: longest }),
  };
}
