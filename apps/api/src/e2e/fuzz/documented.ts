/** An operation of the OpenAPI document, as far as the fuzz run reads it. */
export interface Operation {
  readonly method: string;
  /** With placeholders: `/v1/disputes/{dispute}/timeline`. */
  readonly path: string;
  readonly parameters: readonly DocumentedParameter[];
  /** What its JSON body may look like, by the document; empty where it takes none. */
  readonly bodies: readonly SoundBody[];
  readonly takesLines: boolean;
  readonly takesDryRun: boolean;
  /** By status, the error codes the document names; null for an answer that is no error. */
  readonly answers: Readonly<Record<string, readonly string[] | null>>;
}

export interface SoundBody {
  readonly example: object;
  /** Its fields that are required. */
  readonly needed: readonly string[];
}

export interface DocumentedParameter {
  readonly in: 'query' | 'path' | 'header';
  readonly name: string;
  readonly example?: string;
  readonly schema: { readonly type?: string; readonly default?: string; readonly enum?: readonly string[] };
}

export function operationsOf(document: any): Operation[] {
  return Object.entries<any>(document.paths).flatMap(([path, methods]) =>
    Object.entries<any>(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters ?? [],
      bodies: bodiesOf(document, operation.requestBody?.content?.['application/json']?.schema),
      takesLines: operation.requestBody?.content?.['application/x-ndjson'] !== undefined,
      takesDryRun: operation.parameters?.some(({ name }: DocumentedParameter) => name === 'dryRun') ?? false,
      answers: Object.fromEntries(
        Object.entries<any>(operation.responses).map(([status, { content }]) => [status, codesOf(content)]),
      ),
    })),
  );
}

function bodiesOf({ components: { schemas } }: any, schema: any): SoundBody[] {
  const name = schema?.$ref?.split('/').at(-1);
  if (!name) return [];
  const names = name === 'NewEvents' ? Object.keys(schemas.NewEvent.discriminator.mapping) : [name];
  return names.map((one) => ({ example: exampleOf(schemas, schemas[one]), needed: schemas[one].required }));
}

/** The example that the schema gives, or the fewest fields that it allows. */
function exampleOf(schemas: any, schema: any): any {
  const known = schema.$ref ? schemas[schema.$ref.split('/').at(-1)] : schema;
  if (known.examples) return known.examples[0];
  if (known.type !== 'object') return 'Something.';
  const names = (known.required ?? []) as string[];
  return Object.fromEntries(names.map((name) => [name, exampleOf(schemas, known.properties[name])]));
}

const codesOf = (content: any): readonly string[] | null =>
  content?.['application/problem+json']?.schema.allOf[1].properties.code.enum ?? null;
