// What is asked of the two records.
import { createRequire } from 'node:module';
import { oneOf } from '../growing/chance.mjs';
import { dayAt } from '../growing/grow.mjs';

const require = createRequire(import.meta.url);
const {
  GetSnapshot,
  ListCases,
  ListChanges,
  ListDemands,
  ListLicences,
  ListMeasures,
  ListPositions,
  ListRecognitions,
} = require('../../dist/libs/read-models/src');

const PARTIES = ['USA', 'RUS', 'DEU', 'BRA', 'CHN'];
const ISSUES = ['sanctions', 'presidency-legitimacy', 'maduro-custody'];
const MONTH = 30 * 86_400_000;

const page = (Query, filter) => (request, chance) =>
  new Query(request, { limit: 50, ...(filter && filter(chance)) });

/** By name: the query at a moment. Those that answer everything grow with the record; pages do not. */
export const QUESTIONS = {
  'a page of 50 positions': page(ListPositions),
  'positions of one party': page(ListPositions, (chance) => ({ actor: [oneOf(PARTIES, chance)] })),
  'positions on one issue': page(ListPositions, (chance) => ({ issue: [oneOf(ISSUES, chance)] })),
  'a page of recognitions': page(ListRecognitions),
  'a page of measures': page(ListMeasures),
  'a page of licences': page(ListLicences),
  'a page of cases': page(ListCases),
  'a page of demands': page(ListDemands),
  'a snapshot': (request) => new GetSnapshot(request),
  'changes in a month': ({ dispute, asOf, knownAt }) =>
    new ListChanges({ dispute, from: monthBefore(asOf), to: asOf, knownTo: knownAt }, { limit: 50 }),
};

const monthBefore = (day) => new Date(Date.parse(day) - MONTH).toISOString().slice(0, 10);

/** A moment when a record of this length was known to its second half, of a day not long before. */
export function momentIn(length, chance) {
  const known = Math.ceil((0.5 + chance() / 2) * length);
  return { knownAt: String(known), asOf: dayAt(Math.ceil((0.6 + 0.4 * chance()) * known)) };
}
