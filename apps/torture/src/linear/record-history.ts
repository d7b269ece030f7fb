import type { Chance } from '../chance';
import { type Ask, LinearClient } from './client';
import type { History } from './history';

export interface LinearPlan {
  readonly run: string;
  readonly chance: Chance;
  readonly clients: number;
  /** Operations of each client; few enough that one page holds the timeline. */
  readonly operations: number;
}

/** Lets clients append and read at once, and answers everything that they did and saw. */
export async function recordHistory(
  ask: Ask,
  { run, chance, clients, operations }: LinearPlan,
): Promise<History> {
  const all = Array.from(
    { length: clients },
    (_, client) => new LinearClient(client + 1, chance.branch(), ask, run),
  );
  await Promise.all(all.map((client) => client.act(operations)));
  return all.flatMap((client) => client.operations);
}

/** Asks a dispute over HTTP, as an editor. */
export const askOverHttp =
  (url: string, dispute: string, token: string): Ask =>
  async (path, init = {}) => {
    const answer = await fetch(`${url}/v1/disputes/${dispute}${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` },
    });
    const text = await answer.text();
    if (answer.ok) return JSON.parse(text);
    throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${text}`);
  };
