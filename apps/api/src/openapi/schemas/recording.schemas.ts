import { catalogue, jsonSchemaOf } from '@chancery/events';
import { ENTRY_ID, type EventDefinition } from '@chancery/kernel';
import { edtf, type JsonSchema, list, object, ref, text, whole } from '../schema';
import { expectedVersion } from './amending.schemas';

const slug = text('Names it in addresses, for ever', { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 });
const title = text('What it is called', { minLength: 1, maxLength: 200 });
const NewDispute = {
  ...object({ slug, title }),
  examples: [{ slug: 'essequibo', title: 'The dispute over the Essequibo' }],
};
const DisputeCreated = object({ slug, title, position: whole('Of its record, which is empty') });

/** What POST …/events takes: one schema an event type, made from the classes that check the data. */
export function recordingSchemas(): Record<string, JsonSchema> {
  const types = catalogue.types.map((type) => catalogue.definitionOf(type));
  const mapping = Object.fromEntries(types.map(({ type }) => [type, `#/components/schemas/${type}`]));
  const batch = { ...list(ref('NewEvent')), minItems: 1, maxItems: 500 };
  return {
    NewDispute,
    DisputeCreated,
    NewEvents: {
      oneOf: [ref('NewEvent'), object({ events: batch })],
      examples: types.slice(0, 3).map(exampleOf),
    },
    NewEvent: {
      oneOf: types.map(({ type }) => ref(type)),
      discriminator: { propertyName: 'type', mapping },
    },
    ...Object.fromEntries(types.map((definition) => [definition.type, eventSchema(definition)])),
  };
}

function eventSchema(definition: EventDefinition): JsonSchema {
  const { type, description } = definition;
  const properties = {
    type: { const: type },
    occurredOn: edtf,
    id: text('Of the entry it makes; a UUIDv7 when left out', { pattern: ENTRY_ID.source }),
    expectedVersion,
    data: jsonSchemaOf(definition),
  };
  const schema = object(properties, { optional: ['id', 'expectedVersion'], description });
  const family = catalogue.familyOf(type).name;
  return { ...schema, 'x-family': family, additionalProperties: false, examples: [exampleOf(definition)] };
}

const exampleOf = ({ type, example: { occurredOn, data } }: EventDefinition) => ({
  type, occurredOn, data: data as object,
}); // prettier-ignore
