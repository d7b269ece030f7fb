import type { EventStore } from '@chancery/event-store';
import type { Projection } from '@chancery/projections';
import { actorsRegister } from './actors/actors.register';
import { RegisterProjection } from './common/register/register-projection';
import { PeriodProjection } from './common/periods/period-projection';
import { issuesRegister } from './issues/issues.register';
import { positions } from './positions/positions.question';
import { rowQuestions } from './row-questions';
import { SourcesProjection } from './sources/sources.projection';
import { TimelineProjection } from './timeline/timeline.projection';

/** One line for each projection. */
export const readModels = (store: EventStore): readonly Projection[] => [
  new TimelineProjection(store),
  new RegisterProjection(actorsRegister),
  new RegisterProjection(issuesRegister),
  new SourcesProjection(),
  ...[positions, ...rowQuestions].map((question) => new PeriodProjection(question, store)),
];
