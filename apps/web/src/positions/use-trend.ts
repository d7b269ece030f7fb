import { dayOf } from '../address/days';
import { useAsk } from '../api/ask';
import { useMoment } from '../api/moment';
import { useSpan } from '../shell/span';
import { type Answer, daysBetween } from './trend';
import { type Issue, positionsAt } from './use-positions';

const DAYS = 24;
const AN_EARLY_FEW = 20;

/**
 * Where everybody stood in words on so many days of the dispute, whatever day is shown: moving the time bar asks nothing
 * anew. It begins where the first few of the stands now held had begun: one very old stand must not flatten the rest.
 */
export function useTrend({ slug }: Issue) {
  const { dispute, moment } = useMoment();
  const { last } = useSpan();
  const { asOf: _, ...known } = moment;
  const end = dayOf(last);
  return useAsk(['trend', 'live', dispute, known, slug, end], async (signal) => {
    const at = async (asOf: string): Promise<Answer> => {
      const query = { ...known, asOf, issue: slug, track: 'declared' };
      return { day: asOf, positions: await positionsAt(dispute, query, signal) };
    };
    const latest = await at(end);
    if (latest.positions.length === 0) return [];
    const starts = latest.positions.map(({ since }) => since).toSorted();
    const first = starts[Math.floor(starts.length / AN_EARLY_FEW)]!;
    const days = daysBetween(first.slice(0, 10), end, DAYS);
    return [...(await Promise.all(days.slice(0, -1).map(at))), latest];
  });
}
