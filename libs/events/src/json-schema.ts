import type { EventDefinition } from '@chancery/kernel';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { targetConstructorToSchema } from 'class-validator-jsonschema';

/** A JSON schema of the 2020-12 dialect, as OpenAPI 3.1 embeds it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What fields mean that many types share; those of one type are told by the description of the type. */
const SHARED_FIELDS: Readonly<Record<string, string>> = {
  summary: 'One sentence, own words, at most 220 characters.',
  actors: 'Who did or said it.',
  targets: 'At whom it is aimed.',
  subjects: 'Whom or what it concerns.',
  issues: 'Slugs of the contested questions it bears on.',
  stance: 'The verb of the source. It has no direction: positions come from propositions only.',
  programme: 'Sanctions programme or legal series, as the authority writes it.',
  instrument: 'Docket, licence or resolution number.',
  note: 'What a careful archivist would add.',
  disagreements: 'Fields on which sources differ, every value with who says it.',
  follows: 'Entries this one follows in a chain.',
  startUnknown: 'The earlier steps happened but are not in this record.',
  personal: 'What may have to be erased one day, about persons; sealed before it is recorded.',
  propositions: 'Which stands it shows.',
  choice: 'The option chosen; null gives up an earlier choice without making another.',
  polarity: '+1 for the proposition of the issue, -1 against, 0 neutral.',
  strength: '1 says or suggests, 2 takes a formal stand, 3 acts.',
  target: 'The entry it is about.',
  reason: 'Why, in own words.',
};

const EDTF: JsonSchema = {
  type: 'string',
  description: 'A date in EDTF (ISO 8601-2 level 1): 2019-01-23, 2019-01, 2019-01-23?, 2019-05/2019-08.',
  examples: ['2019-01-23', '2019-01', '2019-05/2019-08'],
};

/** How constraints read in JSON schema that the library does not know, or words for an older dialect. */
const CONVERTERS = {
  isEdtf: EDTF,
  isUrl: { type: 'string', format: 'uri' },
  correctedFields: { type: 'object', minProperties: 1, additionalProperties: true },
  nestedValidation: ({ target, propertyName }: { target: Function | string; propertyName: string }) => {
    const type = defaultMetadataStorage.findTypeMetadata(target as Function, propertyName)?.typeFunction();
    return type && schemaOf(type);
  },
};

/** The schema of what `data` may hold in an event of this type, with the classes in it written out in place. */
export const jsonSchemaOf = ({ data, description, example }: EventDefinition): JsonSchema => ({
  ...schemaOf(data),
  description,
  examples: [example.data],
});

/** Parties and sources stand in nearly every type: each class is read once. */
const known = new Map<Function, JsonSchema>();

function schemaOf(type: Function): JsonSchema {
  const schema = known.get(type) ?? readSchema(type);
  known.set(type, schema);
  return schema;
}

function readSchema(type: Function): JsonSchema {
  const { properties = {}, ...schema } = targetConstructorToSchema(type, {
    classTransformerMetadataStorage: defaultMetadataStorage as never,
    additionalConverters: CONVERTERS as never,
  });
  const { required = [] } = schema;
  return { ...schema, properties: described(orNull(properties, required)), additionalProperties: false };
}

/** A field that may be left out may be null as well, which means the same (common/fields.ts). */
const orNull = (properties: object, required: readonly string[]) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]: [string, JsonSchema]) => [
      name,
      required.includes(name) ? schema : nullable(schema),
    ]),
  );

function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
  };
}

const described = (properties: object) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]: [string, JsonSchema]) => [
      name,
      SHARED_FIELDS[name] ? { ...schema, description: SHARED_FIELDS[name] } : schema,
    ]),
  );
