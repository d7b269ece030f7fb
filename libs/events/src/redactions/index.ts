import { defineFamily, withoutHistory } from '@chancery/kernel';
import { keyed } from '../common/stream-key';
import { redactionEvents } from './redaction.events';

/** What every redaction of somebody is found under. */
export const redactionsOf = (subject: string) => keyed('redaction', subject);

export const redactions = defineFamily({
  name: 'redactions',
  kind: 'register',
  description: 'Which personal values were erased, about whom and why; entries keep their version.',
  events: redactionEvents,
  stream: ({ data }) => redactionsOf(data.subject),
  ...withoutHistory,
});

export * from './payload-redacted.event';
