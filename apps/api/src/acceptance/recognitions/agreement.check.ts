import type { RunningApi } from '../../e2e/start-api';
import { allOf } from '../asking';

export const DAYS = [
  '2019-01-09', '2019-01-22', '2019-01-24', '2019-03-01', '2019-11-13', '2019-11-16', '2020-01-08', '2020-12-01', '2022-08-12',
  '2023-01-05', '2023-01-06', '2024-08-15', '2024-09-06', '2025-02-01', '2026-01-02', '2026-01-05', '2026-01-07', '2026-03-12',
] as const; // prettier-ignore

/** Whoever is recognised is who the position on the presidency is for, and nobody is recognised twice over. */
export async function checkAgreement(api: RunningApi, asOf: string): Promise<void> {
  const recognised = await allOf(api, 'recognitions', { asOf, status: 'open' });
  const positions = await allOf(api, 'positions', {
    asOf,
    issue: 'presidency-legitimacy',
    track: 'declared',
  });
  const chosen = new Map(positions.map(({ actor, choice }) => [actor.code, choice?.code]));
  const others = recognised.filter(({ recogniser, holder }) => chosen.get(recogniser.code) !== holder.code);
  expect(others).toEqual([]);
  expect(new Set(recognised.map(({ recogniser }) => recogniser.code)).size).toBe(recognised.length);
}
