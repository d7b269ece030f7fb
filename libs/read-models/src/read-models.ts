import type { EventStore } from '@chancery/event-store';
import type { Projection } from '@chancery/projections';
import { TimelineProjection } from './timeline/timeline.projection';

/** One line for each projection. */
export const readModels = (store: EventStore): readonly Projection[] => [new TimelineProjection(store)];
