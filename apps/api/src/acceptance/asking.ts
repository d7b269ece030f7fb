import type { RunningApi } from '../e2e/start-api';
import type { Clocks } from './row';

const RECORD = '/v1/disputes/venezuela';

type Filters = Readonly<Record<string, string | undefined>>;

/** All that a list answers, page by page. */
export async function allOf(api: RunningApi, list: string, filters: Filters): Promise<readonly any[]> {
  const found: unknown[] = [];
  let cursor: string | undefined;
  do {
    const { status, text, body } = await api.get(addressOf(list, { ...filters, cursor }));
    if (status !== 200) throw new Error(`${list}: ${status} ${text}`);
    found.push(...body.data);
    cursor = body.page?.next ?? undefined;
  } while (cursor !== undefined);
  return found;
}

export function addressOf(list: string, filters: Filters): string {
  const given = Object.entries(filters).filter((one): one is [string, string] => one[1] !== undefined);
  return `${RECORD}/${list}?${new URLSearchParams(given).toString()}`;
}

export const clocks = ({ asOf, knownAt, knowledge, certainty }: Clocks): Filters => ({
  asOf,
  knownAt,
  knowledge,
  certainty,
});

/** The code itself, or of the state whose body it is: `USA` for `USA.OFAC`. */
export const isOf = (code: string, party: string): boolean => code === party || party.startsWith(`${code}.`);

/** Parties are told as `{ code, name }` or as codes. */
export const codeOf = (party: { readonly code: string } | string): string =>
  typeof party === 'string' ? party : party.code;
