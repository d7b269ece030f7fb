import { catalogue } from './catalogue';
import { jsonSchemaOf, type JsonSchema } from './json-schema';

const schemaOf = (type: string) => jsonSchemaOf(catalogue.definitionOf(type));
const propertiesOf = (schema: JsonSchema) => schema['properties'] as Record<string, JsonSchema>;

describe('the JSON schema of an event', () => {
  it('says which fields are needed, and lets no other in', () => {
    expect(schemaOf('CustodyTransferred')).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['to', 'summary', 'actors', 'sources']),
      additionalProperties: false,
    });
    expect(schemaOf('CustodyTransferred')['required']).toHaveLength(4);
  });

  it('writes the parties out in place', () => {
    expect(propertiesOf(schemaOf('LicenceExpired'))['actors']).toMatchObject({
      type: 'array',
      minItems: 1,
      maxItems: 300,
      items: {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'string', maxLength: 120, pattern: expect.any(String) } },
        additionalProperties: false,
      },
    });
  });

  it('lists the words of a fixed few', () => {
    expect(propertiesOf(schemaOf('PleaEntered'))['plea']).toMatchObject({
      enum: ['guilty', 'not-guilty', 'no-contest'],
    });
    expect(propertiesOf(schemaOf('SanctionImposed'))['measures']).toMatchObject({
      items: { enum: expect.arrayContaining(['asset-freeze']) },
    });
  });

  it('knows that a choice can be given up', () => {
    const { propositions } = propertiesOf(schemaOf('PropositionsCoded'));
    expect(propertiesOf(propositions!['items'] as JsonSchema)['choice']).toMatchObject({
      type: ['string', 'null'],
    });
  });

  it('names dates as EDTF and addresses as URIs', () => {
    const properties = propertiesOf(schemaOf('SourceRegistered'));
    expect(properties['published']).toMatchObject({ type: ['string', 'null'], examples: expect.any(Array) });
    expect(properties['url']).toMatchObject({ format: 'uri', maxLength: 2048 });
  });

  it('leaves the corrected fields open', () => {
    expect(propertiesOf(schemaOf('EventCorrected'))['fields']).toMatchObject({
      type: 'object',
      minProperties: 1,
      additionalProperties: true,
    });
  });

  it.each(catalogue.types)('of %s stands alone and allows its example', (type) => {
    const schema = schemaOf(type);
    expect(JSON.stringify(schema)).not.toMatch(/\$ref|undefined/);
    const properties = Object.keys(propertiesOf(schema));
    expect(properties).toEqual(
      expect.arrayContaining(Object.keys(catalogue.definitionOf(type).example.data)),
    );
    expect(properties).toEqual(expect.arrayContaining((schema['required'] as string[]) ?? []));
  });
});
