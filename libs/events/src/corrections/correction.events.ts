import type { EventOf } from '@chancery/kernel';
import { eventCorrected } from './event-corrected.event';
import { eventRetracted } from './event-retracted.event';
import { eventReinstated } from './event-reinstated.event';
import { eventsLinked } from './events-linked.event';
import { disagreementRecorded } from './disagreement-recorded.event';
import { disagreementSettled } from './disagreement-settled.event';

export const correctionEvents = [
  eventCorrected,
  eventRetracted,
  eventReinstated,
  eventsLinked,
  disagreementRecorded,
  disagreementSettled,
] as const;

export type CorrectionEvent = EventOf<(typeof correctionEvents)[number]>;
