import { defineFamily, withoutHistory } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { anomalies } from './statement.history';
import { statementEvents, type StatementEvent } from './statement.events';

export const statements = defineFamily<null, (typeof statementEvents)[number]>({
  name: 'statements',
  kind: 'entry',
  description: 'What somebody says in public; each statement stands alone.',
  events: statementEvents,
  stream: ({ entryId }: StatementEvent) => keyed('statement', entryId),
  ...withoutHistory,
  anomalies,
});

export * from './statement-issued.event';
