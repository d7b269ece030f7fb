export type { Answer } from './moment/meta-of';
export type { Meta, Moment, MomentRequest } from './moment/moment';
export { MomentResolver } from './moment/moment-resolver';
export { ReadModelsModule } from './read-models.module';
export { GetEntry } from './timeline/get-entry/get-entry.query';
export { GetEntryHistory } from './timeline/get-entry-history/get-entry-history.query';
export { GetTimeline, type TimelineQuestion } from './timeline/get-timeline/get-timeline.query';
export * from './timeline/get-timeline/timeline-filters';
