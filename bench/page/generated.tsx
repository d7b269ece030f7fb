// The chart of the page over generated entries, for bench/page/run.mjs.
import '../../apps/web/src/styles/tokens.css';
import '../../apps/web/src/styles/page.css';
import '../../apps/web/src/styles/timeline.css';
import { ChartControl } from '../../apps/web/src/timeline/chart-control';
import type { Entry } from '../../apps/web/src/timeline/entry';
import { extentOf } from '../../apps/web/src/timeline/extent';
import { rowsOf } from '../../apps/web/src/timeline/rows';
import { dayOf } from '../../apps/web/src/address/days';

const COUNT = Number(new URLSearchParams(location.search).get('n'));
const FAMILIES = [
  'statements',
  'sanctions',
  'recognitions',
  'custody',
  'courts',
  'military-actions',
  'other',
];

/** The same entries each time. */
let seed = 7;
const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;

const entries = Array.from({ length: COUNT }, (_, i) => {
  const from = 11_700 + next(9000);
  const to = from + (next(6) === 0 ? next(60) : 0);
  return {
    id: `e${i}`, headline: `Generated entry ${i} about a matter of some importance`, family: FAMILIES[next(7)],
    issues: [`issue-${next(17)}`], actors: [], occurredFrom: dayOf(from), occurredTo: dayOf(to), confidence: next(9) ? null : 'disputed',
  } as unknown as Entry;
}); // prettier-ignore

const rows = rowsOf(entries, 'issue', { name: (_, key) => key, others: (n) => `others ${n}`, most: 17 });
const control = new ChartControl(document.querySelector('canvas')!, { onSpan: () => {}, onEntry: () => {} });
control.show({ rows, extent: extentOf(rows), language: 'en', now: 20_700, chosen: '', span: '' });
Object.assign(globalThis, { chart: control, ready: true });
