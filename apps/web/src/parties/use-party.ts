import { END_OF_TIME } from '../address/days';
import { useAsk } from '../api/ask';
import { answerOf, client, type Schemas } from '../api/client';
import { type Moment, useMoment } from '../api/moment';
import { Problem } from '../api/problem';
import { allRowsOf } from '../common/use-all-rows';
import type { Actor } from './register';

const LATEST = 8;

/** Everybody in the register as it is known; whoever shows offices of it looks at the day. */
export function useActors() {
  const { dispute, moment } = useMoment();
  const { asOf: _, certainty: __, ...known } = moment;
  return useAsk(['actors', 'live', dispute, known], (signal) =>
    allRowsOf('actors', { dispute, query: { ...known, asOf: END_OF_TIME }, signal }),
  );
}

interface Asked {
  readonly dispute: string;
  readonly moment: Moment;
  readonly signal: AbortSignal;
}

/** What is on record about a party at a moment; what there is none of is an empty list. */
export interface Party {
  /** The code that stands: another than was asked for where that was merged. */
  readonly code: string;
  /** Null: no such code is registered, though entries may name it. */
  readonly actor: Actor | null;
  readonly positions: readonly Schemas['Position'][];
  readonly recognises: readonly Schemas['Recognition'][];
  readonly recognisedBy: readonly Schemas['Recognition'][];
  readonly under: readonly Schemas['Measure'][];
  readonly imposed: readonly Schemas['Measure'][];
  readonly cases: readonly Schemas['Case'][];
  readonly asks: readonly Schemas['Demand'][];
  readonly asked: readonly Schemas['Demand'][];
  /** The latest, and how many there are. */
  readonly entries: readonly Schemas['Entry'][];
  readonly entriesCount: number;
}

/** One question of ten, so that the profile is shown whole. Refused where neither register nor entries know the code. */
export function useParty(code: string) {
  const { dispute, moment } = useMoment();
  return useAsk(['party', 'live', dispute, code, moment], (signal) =>
    partyAt(code, { dispute, moment, signal }),
  );
}

async function partyAt(asked: string, at: Asked): Promise<Party> {
  const actor = await actorAt(asked, at);
  const code = actor instanceof Problem ? asked : actor.code;
  const party = { code, ...(await standingOf(code, at)), ...(await latestOf(code, at)) };
  if (!(actor instanceof Problem)) return { actor, ...party };
  if (isSilent(party)) throw actor;
  return { actor: null, ...party };
}

/** A merged code is answered with the one that stands, which the browser follows. */
async function actorAt(code: string, { dispute, moment, signal }: Asked): Promise<Actor | Problem> {
  const params = { path: { dispute, code }, query: moment };
  try {
    return await answerOf(client.GET('/v1/disputes/{dispute}/actors/{code}', { params, signal }));
  } catch (error) {
    if (error instanceof Problem && error.code === 'ACTOR_NOT_FOUND') return error;
    throw error;
  }
}

async function standingOf(code: string, { dispute, moment, signal }: Asked) {
  const rows = <List extends Parameters<typeof allRowsOf>[0]>(list: List, filter: string) =>
    allRowsOf(list, { dispute, query: { ...moment, [filter]: code }, signal }).catch(
      noneWhereNeverNamed(filter, []),
    );
  const [positions, recognises, recognisedBy, under, imposed, cases, asks, asked] = await Promise.all([
    rows('positions', 'actor'),
    rows('recognitions', 'recogniser'),
    rows('recognitions', 'holder'),
    rows('measures', 'target'),
    rows('measures', 'authority'),
    rows('cases', 'person'),
    rows('demands', 'actor'),
    rows('demands', 'addressee'),
  ]);
  return { positions, recognises, recognisedBy, under, imposed, cases, asks, asked };
}

const NO_PAGE = { data: [], page: { total: 0 } };

async function latestOf(code: string, { dispute, moment, signal }: Asked) {
  const query = { ...moment, party: [code], order: 'desc', limit: LATEST, count: 'true' } as never;
  const asking = client.GET('/v1/disputes/{dispute}/timeline', {
    params: { path: { dispute }, query },
    signal,
  });
  const { data, page } = await answerOf(asking).catch(noneWhereNeverNamed('party', NO_PAGE));
  return { entries: data, entriesCount: page.total ?? data.length };
}

/** Lists refuse somebody whom the record has never named, in case it was mistyped; here there is none of it then. */
const noneWhereNeverNamed =
  <None>(filter: string, none: None) =>
  (error: unknown): None => {
    const isUnknown =
      error instanceof Problem &&
      error.status === 400 &&
      error.errors.some(({ pointer }) => pointer === filter);
    if (isUnknown) return none;
    throw error;
  };

/** Whether at the moment nothing but its name is on record. */
export const isSilent = (party: Omit<Party, 'actor'> & { readonly actor?: Party['actor'] }): boolean =>
  (party.actor?.offices ?? []).length === 0 &&
  Object.values(party).every((part) => !Array.isArray(part) || part.length === 0);
