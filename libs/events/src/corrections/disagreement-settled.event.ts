import { defineEvent, SourceRef } from '@chancery/kernel';
import { EntryRef, OptionalListOf, OptionalText, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class DisagreementSettledData {
  @EntryRef() target!: string;
  /** As the disagreement names it. */
  @Text(80) field!: string;
  /** The one of its values that holds; absent where none of them does. */
  @OptionalText(300) value?: string;
  /** What settles it, in own words. */
  @Text(500) basis!: string;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}

export const disagreementSettled = defineEvent({
  type: 'DisagreementSettled',
  version: 1,
  data: DisagreementSettledData,
  description:
    'A disagreement of sources is settled; every value goes on standing beside the others, with what settled it. What the entry itself says is changed by a correction.',
  headline: ({ target, field }) => clipped(`The record settles how sources differ on ${field} of ${target}`),
  example: {
    occurredOn: '2026-01-04',
    data: {
      target: '2026-01-03-russia-mfa-release-maduro',
      field: 'who was to be released',
      value: 'Nicolás Maduro',
      basis: 'The ministry published the text of its statement.',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
    },
  },
});
