export type { Projection, ProjectionContext } from './projection';
export { Projections } from './projections';
export { liveSchema } from './schema-names';
export type { Progress } from './rebuilding/rebuild';
export { projectionsSchema } from './schema/projections-schema';
export type { ProjectionStatus } from './status';
