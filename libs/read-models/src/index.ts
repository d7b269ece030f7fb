export { GetActor, type ActorAnswer } from './actors/get-actor.query';
export { ListActors, type ActorsQuestion } from './actors/list-actors.query';
export { GetDispute } from './disputes/get-dispute.query';
export { ListDisputes } from './disputes/list-disputes.query';
export { GetIssue } from './issues/get-issue.query';
export { ListIssues, type IssuesQuestion } from './issues/list-issues.query';
export type { Answer } from './moment/meta-of';
export type { Meta, Moment, MomentRequest } from './moment/moment';
export { MomentResolver } from './moment/moment-resolver';
export {
  GetPositionHistory,
  type PositionHistoryAnswer,
} from './positions/get-position-history/get-position-history.query';
export type { PositionPeriod } from './positions/get-position-history/position-periods';
export { ListPositions, type PositionsQuestion } from './positions/list-positions/list-positions.query';
export type { Position, PositionStatus } from './positions/position-at';
export { TRACKS, type Track } from './positions/stands/stand';
export { ReadModelsModule } from './read-models.module';
export { GetSource } from './sources/get-source.query';
export { ListSources, type SourcesQuestion } from './sources/list-sources.query';
export { sourceId } from './sources/source-id';
export { GetEntry } from './timeline/get-entry/get-entry.query';
export { GetEntryHistory } from './timeline/get-entry-history/get-entry-history.query';
export { GetTimeline, type TimelineQuestion } from './timeline/get-timeline/get-timeline.query';
export * from './timeline/get-timeline/timeline-filters';
