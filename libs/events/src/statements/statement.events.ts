import type { EventOf } from '@chancery/kernel';
import { statementIssued } from './statement-issued.event';

export const statementEvents = [statementIssued] as const;

export type StatementEvent = EventOf<(typeof statementEvents)[number]>;
