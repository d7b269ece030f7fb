import {
  GetTimeline,
  ListActors,
  ListCases,
  ListChanges,
  ListDemands,
  ListIssues,
  ListLicences,
  ListMeasures,
  ListPositions,
  ListRecognitions,
  ListSources,
  type MomentRequest,
  type TimelineQuestion,
} from '@chancery/read-models';
import { OF_A_FEED } from '@chancery/publishing';
import type { SheetName } from '@chancery/tables';
import type { ExportOptions } from './options';

type Page = Pick<TimelineQuestion, 'limit' | 'cursor'>;
type Questions = Readonly<Record<Exclude<SheetName, 'changes' | 'timeline'>, typeof ListPositions>>;

/** Lists that are asked for with a moment and a page only. */
const PLAIN = {
  positions: ListPositions,
  recognitions: ListRecognitions,
  measures: ListMeasures,
  licences: ListLicences,
  cases: ListCases,
  demands: ListDemands,
  actors: ListActors,
  issues: ListIssues,
  sources: ListSources,
} as unknown as Questions;

/** The question for a page of a list. */
export function pageOf(list: SheetName, moment: MomentRequest, options: ExportOptions) {
  if (list === 'changes') {
    const request = changesRequest(moment, options);
    return (page: Page) => new ListChanges(request, page);
  }
  if (list === 'timeline') return (page: Page) => new GetTimeline(moment, page);
  return (page: Page) => new PLAIN[list](moment, page);
}

export const feedPageOf = (moment: MomentRequest) => (page: Page) =>
  new GetTimeline(moment, { ...page, ...OF_A_FEED });

function changesRequest(
  { dispute, knowledge, certainty, position }: MomentRequest,
  { from, to, knownFrom, knownTo }: ExportOptions,
) {
  return { dispute, knowledge, certainty, position, from: from!, to, knownFrom, knownTo };
}
