/** A JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const text = (description?: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'string', ...(description && { description }), ...more,
}); // prettier-ignore
export function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') return { oneOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
  };
}
export const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array', items, ...(description && { description }),
}); // prettier-ignore
export const whole = (description?: string, minimum = 0): JsonSchema => ({
  type: 'integer', minimum, ...(description && { description }),
}); // prettier-ignore
export const oneOf = (values: readonly string[], description?: string): JsonSchema => ({
  type: 'string', enum: values, ...(description && { description }),
}); // prettier-ignore

export const instant = text('RFC 3339, UTC', { format: 'date-time' });
export const edtf = text('EDTF (ISO 8601-2)', { examples: ['2019-01-23', '2019-01', '2019-05/2019-08'] });
export const day = text(undefined, { format: 'date' });

/** An object of which every property is always there, but those named optional. */
export function object(
  properties: Record<string, JsonSchema>,
  { optional = [], description }: { optional?: readonly string[]; description?: string } = {},
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(description && { description }),
  };
}
