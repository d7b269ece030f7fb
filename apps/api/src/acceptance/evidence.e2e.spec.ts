import { type Coverage, GetCoverage } from '@chancery/read-models';
import { QueryBus } from '@nestjs/cqrs';
import { useTestDatabase } from '@chancery/testing';
import { SHIPPED_RECORD } from '../e2e/shipped-record';
import { useApi } from '../e2e/use-api';
import { allOf } from './asking';
import { factIds } from './shipped';

const DISPUTE = 'venezuela';
const RULE = /^(?:human|stated|R[1-7]|deed:[A-Z]\w+|option-ended)$/;

const keyOf = (actor: string, { issue, track }: { issue: string; track: string }) =>
  `${actor} ${issue} ${track}`;

describe('every position on the shipped data', () => {
  const { api } = useApi(() => useTestDatabase(SHIPPED_RECORD));
  const facts = factIds();
  let coverage: Coverage;

  beforeAll(async () => {
    const { body } = await api()
      .app.get(QueryBus)
      .execute(new GetCoverage({ dispute: DISPUTE }));
    coverage = (JSON.parse(body) as { data: Coverage }).data;
  });

  it.each(['2013-12-31', '2019-02-05', '2022-06-01', '2024-08-15', '2026-03-11', '2026-07-01'])(
    'names facts that exist as its evidence, and who or what read it in them, on %s',
    async (asOf) => {
      const positions = await allOf(api(), 'positions', { asOf });
      expect(positions.length).toBeGreaterThan(3);
      for (const { basis, evidence, contradicting } of positions) {
        expect(basis.rule).toMatch(RULE);
        for (const id of [basis.entryId, ...evidence, ...contradicting]) expect(facts).toContain(id);
        expect(evidence).toContain(basis.entryId);
      }
    },
  );

  it('is counted, with the facts that it is read from', async () => {
    const known = await allOf(api(), 'positions', { asOf: '2026-07-01' });
    const counted = new Set(coverage.positions.map((one) => keyOf(one.actor, one)));
    expect(known.filter((one) => !counted.has(keyOf(one.actor.code, one)))).toEqual([]);
    for (const { entries } of coverage.positions) expect(entries).toBeGreaterThan(0);
  });

  it('leaves over facts that show no stand, each with the reason', () => {
    const { entries, uncoded } = coverage;
    expect(entries.all).toBe(facts.size);
    expect(entries.shown + uncoded.length).toBe(facts.size);
    expect(uncoded.filter(({ reason }) => reason.length < 10)).toEqual([]);
    // No rule would read a stand in a fact that the compilers read and found to show none.
    expect(uncoded.filter(({ reason }) => reason.includes('has not been asked'))).toEqual([]);
  });
});
