import type { EventOf } from '@chancery/kernel';
import { recognitionExtended } from './recognition-extended.event';
import { recognitionWithdrawn } from './recognition-withdrawn.event';
import { recognitionReaffirmed } from './recognition-reaffirmed.event';

export const recognitionEvents = [recognitionExtended, recognitionWithdrawn, recognitionReaffirmed] as const;

export type RecognitionEvent = EventOf<(typeof recognitionEvents)[number]>;
