import { eventTypesIn, kindOf, sharedFields } from './schema';

const kind = (schema: object, name = 'x') => kindOf(schema, name);

const type = (family: string | undefined, ...fields: string[]) => ({
  ...(family && { 'x-family': family }),
  properties: { data: { type: 'object', properties: Object.fromEntries(fields.map((name) => [name, { type: 'string' }])) } },
  examples: [{ occurredOn: '2019', data: {} }],
}); // prettier-ignore

describe('how a value is asked for', () => {
  it('is read from its schema', () => {
    const kinds = [
      kind({ type: ['string', 'null'], maxLength: 120 }),
      kind({ type: 'string', maxLength: 220 }),
      kind({ type: 'string', format: 'uri', maxLength: 2048 }),
      kind({ type: 'string', examples: ['2019-01-23', '2019-01', '2019-05/2019-08'] }),
      kind({ type: 'string', pattern: '^(?:[A-Z]|(?:person|org|group|vessel):x)$' }),
      kind({ type: 'string', pattern: '^person:x$' }),
      kind({ type: 'string', pattern: '^[a-z]$' }, 'issues'),
      kind({ type: ['string', 'null'], enum: ['a', 'b', null] }),
      kind({ type: 'array', items: { type: 'string', enum: ['a'] } }),
      kind({ type: 'array', items: { type: 'string' } }),
      kind({ type: 'object', properties: { a: { type: 'string' } } }),
      kind({ type: 'object', additionalProperties: true }),
      kind({ type: ['integer', 'null'] }),
      kind({ type: 'boolean' }),
    ];
    expect(kinds).toEqual(['text', 'long', 'text', 'date', 'actor', 'actor', 'issue', 'choice', 'choices', 'list', 'group', 'json', 'number', 'yes']); // prettier-ignore
  });
});

describe('the event types in the document of the API', () => {
  const schemas = { SanctionLifted: type('sanctions', 'summary', 'measure'), VoteHeld: type('votes', 'summary', 'for'), Entry: type(undefined, 'summary'), EventCorrected: type('corrections', 'fields') }; // prettier-ignore
  const types = eventTypesIn({ components: { schemas } });

  it('are those with a family, without what is recorded by other forms', () => {
    expect(types.map(({ type: name, family }) => `${family}: ${name}`)).toEqual(['sanctions: SanctionLifted', 'votes: VoteHeld']); // prettier-ignore
  });

  it('share the fields that most of them have', () => {
    expect([...sharedFields(types)]).toEqual(['summary']);
  });
});
