import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseEdtf,
  type EventDefinition,
  type FieldError,
  type HistoricEvent,
  type Refusal,
} from '@chancery/kernel';
import { catalogue } from './catalogue';

const eventFiles = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.event.ts'),
);
const definitions = catalogue.types.map((type) => [type, catalogue.definitionOf(type)] as const);
const longNameOf = (code: string) => `${code} ${'of a very long name '.repeat(20)}`;
const CANARY = 'nobody may read this';
/** Data with something personal at every mark of its type: a type of its own has it in its example. */
const withPersonal = (type: string, data: object): object => {
  const personal = [{ about: 'person:somebody', text: CANARY }];
  return catalogue.familyOf(type).kind === 'entry' ? { ...data, personal } : data;
};
const withoutPersonal = (type: string, data: object): object => {
  const marked = new Set(catalogue.personalMarksOf(type).map(({ path }) => path[0]));
  const left = Object.entries(data).filter(([name]) => !marked.has(name) || type === 'EventCorrected');
  return Object.fromEntries(left);
};
const nameOf = (code: string) => `the name of ${code}`;

const exampleOf = ({ type, example }: EventDefinition): HistoricEvent => ({
  type,
  entryId: 'an-entry',
  occurred: parseEdtf(example.occurredOn),
  data: example.data,
});

function refusalOf(type: string, data: object): readonly FieldError[] {
  try {
    catalogue.parse(type, data);
  } catch (error) {
    return (error as Refusal).errors;
  }
  return [];
}

it.each(eventFiles)('%s is listed by its family, under the name of its file', (name) => {
  const type = /type: '(\w+)'/.exec(readFileSync(join(__dirname, name), 'utf8'))?.[1];
  expect(catalogue.types).toContain(type);
  expect(name).toMatch(new RegExp(`/${type!.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase()}\\.event\\.ts$`));
});

it('knows no type twice', () => {
  expect(catalogue.types).toHaveLength(eventFiles.length);
});

describe.each(definitions)('%s', (type, definition) => {
  it('accepts its own example, and gives it back unchanged', () => {
    expect(catalogue.parse(type, definition.example.data)).toEqual(definition.example.data);
  });

  it('refuses a field it does not know, and says which', () => {
    expect(() => catalogue.parse(type, { ...definition.example.data, colour: 'red' })).toThrow(
      expect.objectContaining({ errors: [{ pointer: '/data/colour', detail: expect.any(String) }] }),
    );
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty'])(
    'refuses the field %s, which every object has',
    (name) => {
      const data = { ...definition.example.data, [name]: 1 };
      const inside = { ...definition.example.data, sources: [{ url: 'https://example.org/', [name]: 1 }] };
      for (const [wrong, pointer] of [
        [data, '/data'],
        [inside, '/data/sources/0'],
      ] as const)
        expect(refusalOf(type, wrong).map((one) => one.pointer)).toContain(`${pointer}/${name}`);
    },
  );

  it('refuses anomalies from outside: they are computed', () => {
    expect(() => catalogue.parse(type, { ...definition.example.data, anomalies: ['no-request'] })).toThrow(
      expect.objectContaining({ code: 'INVALID_EVENT_DATA' }),
    );
  });

  it('gives a headline of one line with names in it', () => {
    const headline = definition.headline(definition.example.data, (code) => code.toUpperCase());
    expect(headline).toMatch(/^\S.{9,159}$/u);
    expect(headline).not.toMatch(/\bundefined\b|\bnull\b|\[object|\s\s| [.,]/);
  });

  it('keeps the headline short however long the names are', () => {
    expect(definition.headline(definition.example.data, longNameOf).length).toBeLessThanOrEqual(160);
  });

  it('can do without what is personal, and reads nothing from it', () => {
    const { stream, initialState, evolve, anomalies } = catalogue.familyOf(type);
    const example = exampleOf(definition);
    const plain = { ...example, data: withoutPersonal(type, example.data) };
    const noted = { ...example, data: withPersonal(type, example.data) };
    for (const { data } of [plain, noted]) expect(catalogue.parse(type, data)).toEqual(data);
    expect(catalogue.personalValuesIn(type, plain.data)).toEqual([]);
    const marks = catalogue.personalMarksOf(type).map(({ path }) => path.join());
    const found = catalogue.personalValuesIn(type, noted.data).map(({ pointer }) => pointer);
    if (definition.type !== 'EventCorrected')
      expect(found.map((pointer) => pointer.replaceAll(/\/\d+/g, '').slice(1).replaceAll('/', ','))).toEqual(
        marks,
      );
    const reads = (event: HistoricEvent) => [
      definition.headline(event.data, nameOf),
      stream(event),
      evolve(initialState(), event),
      anomalies(initialState(), event),
    ];
    expect(reads(noted)).toEqual(reads(plain));
  });

  it('has what is personal in an entry, or a correction of it, beside whom it is about', () => {
    if (catalogue.familyOf(type).kind === 'register') return;
    // A correction replaces a field whole: alone, it would not say whom it is about.
    for (const { path } of catalogue.personalMarksOf(type))
      expect(path.length).toBeGreaterThan(type === 'EventCorrected' ? 2 : 1);
  });

  it('belongs to a history with a name', () => {
    const family = catalogue.familyOf(type);
    const stream = family.stream(exampleOf(definition));
    expect(stream).toMatch(/^[a-z-]+(?:\/[a-z0-9-]+)+$/);
    expect(stream).not.toMatch(/unnamed|undefined|unknown/);
  });
});

it('shows names, not codes, where the register knows them', () => {
  const { headline, example } = catalogue.definitionOf('SanctionImposed');
  expect(headline(example.data, nameOf)).toBe(
    'the name of USA.OFAC imposes sanctions on the name of org:pdvsa under US EO 13850',
  );
});
