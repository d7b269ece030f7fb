import type { EventOf } from '@chancery/kernel';
import { electionCalled } from './election-called.event';
import { electionHeld } from './election-held.event';
import { resultDeclared } from './result-declared.event';
import { resultContested } from './result-contested.event';

export const electionEvents = [electionCalled, electionHeld, resultDeclared, resultContested] as const;

export type ElectionEvent = EventOf<(typeof electionEvents)[number]>;
