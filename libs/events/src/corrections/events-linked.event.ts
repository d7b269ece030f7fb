import { defineEvent } from '@chancery/kernel';
import { EntryRef, EntryRefs, OptionalText } from '../common/fields';
import { clipped } from '../common/wording';

export class EventsLinkedData {
  @EntryRef() target!: string;
  @EntryRefs(1) follows!: string[];
  @OptionalText(500) reason?: string;
}

export const eventsLinked = defineEvent({
  type: 'EventsLinked',
  version: 1,
  data: EventsLinkedData,
  description: 'An entry is said to follow others in a chain.',
  headline: ({ target, follows }) => clipped(`The record links ${target} to ${follows.join(', ')}`),
  example: {
    occurredOn: '2021-10-16',
    data: {
      target: '2021-10-16-saab-extradited-cape-verde-to-us',
      follows: ['2021-10-13-cape-verde-constitutional-court-rejects-nullity'],
    },
  },
});
