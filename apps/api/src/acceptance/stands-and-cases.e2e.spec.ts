import { useTestDatabase } from '@chancery/testing';
import { SHIPPED_RECORD } from '../e2e/shipped-record';
import { useApi } from '../e2e/use-api';
import { allOf } from './asking';
import { checkCustody, checkProceeding } from './cases/cases.check';
import { custody } from './cases/custody.rows';
import { proceedings } from './cases/proceedings.rows';
import { checkChanges } from './changes/changes.check';
import { changes } from './changes/changes.rows';
import { checkDemand } from './demands/demands.check';
import { demands } from './demands/demands.rows';
import { checkLicence } from './licences/licences.check';
import { licences } from './licences/licences.rows';
import { checkMeasure } from './measures/measures.check';
import { histories } from './histories/histories.rows';
import { checkHistory } from './histories/histories.check';
import { measures } from './measures/measures.rows';
import { positions } from './positions/all-positions';
import { checkPosition } from './positions/positions.check';
import { recognitions } from './recognitions/recognitions.rows';
import { checkAgreement, DAYS } from './recognitions/agreement.check';
import { checkRecognition } from './recognitions/recognitions.check';
import { clocksOf } from './row';
import { factIds } from './shipped';
import { checkSnapshot } from './snapshots/snapshots.check';
import { snapshots } from './snapshots/snapshots.rows';

const facts = factIds();

const named = <Row>(rows: readonly Row[], name: (row: Row) => string) =>
  rows.map((row) => [name(row), row] as const);

/** Every expectation was decided by reading the facts it names, none by running the service. */
describe('over the shipped data', () => {
  const { api } = useApi(() => useTestDatabase(SHIPPED_RECORD));

  describe('the position of', () => {
    it.each(
      named(
        positions,
        (row) => `${row.actor} on ${row.issue} (${row.track}), ${clocksOf(row)}: ${row.stand}`,
      ),
    )('%s', (_, row) => checkPosition(api(), row));
  });

  describe('the course of', () => {
    it.each(named(histories, (row) => `${row.actor} on ${row.issue}, ${clocksOf(row)}`))('%s', (_, row) =>
      checkHistory(api(), row),
    );
  });

  describe('every position', () => {
    it('names what is recorded as its evidence, and who or which rule read it', async () => {
      const all = await allOf(api(), 'positions', {});
      expect(all.length).toBeGreaterThan(200);
      const told = all.map(({ basis, evidence }) => [basis.entryId, ...evidence] as string[]);
      expect(new Set(told.flat().filter((id) => !facts.has(id)))).toEqual(new Set());
      expect(all.filter(({ basis }) => !basis.rule || basis.position < 1)).toEqual([]);
    });
  });

  describe('the president recognised by', () => {
    it.each(named(recognitions, (row) => `${row.recogniser}, ${clocksOf(row)}: ${row.holder ?? 'nobody'}`))(
      '%s',
      (_, row) => checkRecognition(api(), row),
    );
  });

  describe('whoever is recognised is who the positions are for', () => {
    it.each(DAYS)('on %s', (asOf) => checkAgreement(api(), asOf));
  });

  describe('the measure of', () => {
    it.each(
      named(
        measures,
        (row) =>
          `${row.authority} on ${row.target} (${row.programme ?? 'any'}), ${clocksOf(row)}: ${row.force}`,
      ),
    )('%s', (_, row) => checkMeasure(api(), row));
  });

  describe('the licence', () => {
    it.each(named(licences, (row) => `${row.licence}, ${clocksOf(row)}: ${row.status}`))('%s', (_, row) =>
      checkLicence(api(), row),
    );
  });

  describe('the custody of', () => {
    it.each(named(custody, (row) => `${row.person}, ${clocksOf(row)}: ${row.heldBy}`))('%s', (_, row) =>
      checkCustody(api(), row),
    );
  });

  describe('the proceeding', () => {
    it.each(named(proceedings, (row) => `${row.kind} of ${row.person}, ${clocksOf(row)}: ${row.reached}`))(
      '%s',
      (_, row) => checkProceeding(api(), row),
    );
  });

  describe('the demand of', () => {
    it.each(named(demands, (row) => `${row.actor} to ${row.addressee}, ${clocksOf(row)}: ${row.status}`))(
      '%s',
      (_, row) => checkDemand(api(), row),
    );
  });

  describe('the snapshot', () => {
    it.each(named(snapshots, (row) => `${clocksOf(row)}: ${row.says}`))('%s', (_, row) =>
      checkSnapshot(api(), row),
    );
  });

  describe('the changes', () => {
    it.each(
      named(
        changes,
        ({ from, to, knownTo }) => `from ${from} to ${to}${knownTo ? `, as learned by ${knownTo}` : ''}`,
      ),
    )('%s', (_, row) => checkChanges(api(), row));
  });
});
