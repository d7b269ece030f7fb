/** As much of JSON schema as the document of the API uses for the data of events. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly (string | number | null)[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly examples?: readonly unknown[];
}

/** How a value is asked for. */
export type Kind =
  | 'text' | 'long' | 'number' | 'yes' | 'choice' | 'choices' | 'date' | 'actor' | 'issue' | 'list' | 'group' | 'json'; // prettier-ignore

const LONG = 200;
const ADDRESS = 2000;

/** Read from the schema alone, so that a new event type needs nothing here. `name` tells an issue from another slug. */
export function kindOf(schema: Schema, name: string): Kind {
  if (schema.enum) return 'choice';
  const type = typeOf(schema) ?? 'string';
  if (type === 'string') return textKind(schema, name);
  if (type === 'array') return schema.items?.enum ? 'choices' : 'list';
  if (type === 'object') return hasFields(schema) ? 'group' : 'json';
  return type === 'boolean' ? 'yes' : 'number';
}

const hasFields = ({ properties = {} }: Schema): boolean => Object.keys(properties).length > 0;

export const typeOf = ({ type }: Schema): string | undefined =>
  typeof type === 'string' ? type : type?.find((one) => one !== 'null');

function textKind({ examples, pattern = '', maxLength = 0 }: Schema, name: string): Kind {
  if (examples?.includes('2019-05/2019-08')) return 'date';
  if (/person\|org|^\^person:/.test(pattern)) return 'actor';
  if (/^issues?$/.test(name)) return 'issue';
  return maxLength >= LONG && maxLength < ADDRESS ? 'long' : 'text';
}

/** An event type as one can record it. */
export interface EventType {
  readonly type: string;
  readonly family: string;
  readonly description: string;
  /** Of `data`. */
  readonly data: Schema;
  readonly example: Draft;
}

export interface Draft {
  readonly type: string;
  readonly occurredOn: string;
  readonly id?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface ApiDocument {
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema & { readonly 'x-family'?: string }>>;
  };
}

/** Amendments and what is recorded by them are made elsewhere on the page, lists by the command line. */
const NOT_BY_FORM = /^(EventCorrected|EventRetracted|EventReinstated|ListRead)$/;

export function eventTypesIn({ components: { schemas } }: ApiDocument): readonly EventType[] {
  return Object.entries(schemas).flatMap(([type, schema]) => {
    const { 'x-family': family, properties, description = '', examples } = schema;
    const data = properties?.['data'];
    if (family === undefined || data === undefined || NOT_BY_FORM.test(type)) return [];
    return [{ type, family, description, data, example: examples?.[0] as Draft }];
  });
}

/** Fields that most types have. What is not among them is a type's own. */
export function sharedFields(types: readonly EventType[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of types.flatMap(({ data }) => Object.keys(data.properties ?? {})))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > types.length / 2).map(([name]) => name));
}
