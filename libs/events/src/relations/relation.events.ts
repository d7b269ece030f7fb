import type { EventOf } from '@chancery/kernel';
import { relationsSevered } from './relations-severed.event';
import { relationsRestored } from './relations-restored.event';
import { envoyExpelled } from './envoy-expelled.event';
import { embassyClosed } from './embassy-closed.event';
import { embassyReopened } from './embassy-reopened.event';
import { envoyAccredited } from './envoy-accredited.event';

export const relationEvents = [
  relationsSevered,
  relationsRestored,
  envoyExpelled,
  embassyClosed,
  embassyReopened,
  envoyAccredited,
] as const;

export type RelationEvent = EventOf<(typeof relationEvents)[number]>;
