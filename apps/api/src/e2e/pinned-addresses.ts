import type { RunningApi } from './start-api';

const RECORD = '/v1/disputes/venezuela';

/** On both clocks; `HEAD` stands for the last position. */
const MOMENTS: readonly Readonly<Record<string, string>>[] = [
  { asOf: '2019-02-15', knownAt: 'HEAD' },
  { asOf: '2021-10-20', knownAt: 'HEAD', certainty: 'certain' },
  { asOf: '2026-03-11', knownAt: '1500' },
  { asOf: '2024-01-01', knownAt: '2024-06-30', knowledge: 'published', position: 'HEAD' },
];
/** What an address cannot be asked without. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/changes': { from: '2019-01-22', to: '2019-02-05', knownFrom: 'HEAD', knownTo: 'HEAD' },
  '/consistency': { from: '1000' },
};
/** Who asked for what here, and what is yet to come: no answers about the record. */
const OTHERWISE = /\/(?:audit|stream)$/;

interface Parameter {
  readonly in: string;
  readonly name: string;
}
type Paths = Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;

/** Every question of the document about one dispute, at each moment that it can be asked at. */
export async function pinnedAddresses(api: RunningApi): Promise<string[]> {
  const { paths } = (await api.get('/docs-json')).body as { readonly paths: Paths };
  const names = await namesIn(api);
  const { position } = (await api.get(`${RECORD}/events?limit=1`)).body.meta;
  const ofDispute = Object.entries(paths).filter(
    ([path, { get }]) => path.startsWith('/v1/disputes/{dispute}') && get && !OTHERWISE.test(path),
  );
  return ofDispute.flatMap(([path, { get }]) => {
    const known = (get?.parameters ?? [])
      .filter(({ in: where }) => where === 'query')
      .map(({ name }) => name);
    const queries = MOMENTS.map((moment) =>
      queryOf(path, moment, known).replaceAll('HEAD', String(position)),
    );
    return filledIn(path, names).flatMap((address) =>
      [...new Set(queries)].map((query) => `${address}?${query}`),
    );
  });
}

export interface Answered {
  readonly address: string;
  readonly status: number;
  readonly text: string;
  readonly etag: string | null;
}

export async function answersTo(addresses: readonly string[], api: RunningApi): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const address of addresses) {
    const { status, text, headers } = await api.get(address);
    answers.push({ address, status, text, etag: headers.get('etag') });
  }
  return answers;
}

/** What may stand in the braces of an address; each is asked for. */
async function namesIn(api: RunningApi): Promise<Readonly<Record<string, readonly string[]>>> {
  const one = async (list: string) => (await api.get(`${RECORD}/${list}&limit=1`)).body.data[0];
  const [entry, source] = [await one('timeline?issue=presidency-legitimacy'), await one('sources?')];
  return {
    dispute: ['venezuela'],
    entryId: [entry.id],
    id: [source.id],
    code: ['USA', 'person:alex-saab'],
    slug: ['presidency-legitimacy'],
    actor: ['USA'],
    issue: ['presidency-legitimacy'],
    level: ['0'],
    path: ['000', '001'],
  };
}

function filledIn(path: string, names: Readonly<Record<string, readonly string[]>>): string[] {
  const [braces, name] = /\{(\w+)\}/.exec(path) ?? [];
  if (braces === undefined) return [path];
  return names[name!]!.flatMap((value) => filledIn(path.replace(braces, encodeURIComponent(value)), names));
}

function queryOf(path: string, moment: Readonly<Record<string, string>>, known: readonly string[]): string {
  const [, needed = {}] = Object.entries(NEEDED).find(([end]) => path.endsWith(end)) ?? [];
  // Without a clock of knowledge `position` means something else, or nothing.
  const given =
    known.includes('knowledge') || known.includes('knownAt')
      ? Object.entries(moment).filter(([name]) => known.includes(name))
      : [];
  return new URLSearchParams({ ...Object.fromEntries(given), ...needed }).toString();
}
