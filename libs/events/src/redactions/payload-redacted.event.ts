import { defineEvent } from '@chancery/kernel';
import { Code, EntryRef, Optional, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class PayloadRedactedData {
  /** Whom the erased values are about. */
  @Code() subject!: string;
  /** Only what this entry and its corrections hold; everything about the subject when left out. */
  @Optional() @EntryRef() target?: string;
  /** Which law or request demands it; becomes part of the record. */
  @Text(500) legalReason!: string;
}

export const payloadRedacted = defineEvent({
  type: 'PayloadRedacted',
  version: 1,
  data: PayloadRedactedData,
  description:
    'Personal values about somebody are erased: the keys that open them are destroyed with this event. For admins. ' +
    'Which values they were is filled in as `fields`.',
  headline: ({ subject }, nameOf) => clipped(`The record erases personal details of ${nameOf(subject)}`),
  example: {
    occurredOn: '2026-03-04',
    data: {
      subject: 'person:alex-saab',
      legalReason: 'Request under article 17 GDPR, granted on 2026-03-03.',
    },
  },
});
