import { DisputedValue, defineEvent } from '@chancery/kernel';
import { EntryRef, ListOf, OptionalText, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class DisagreementRecordedData {
  @EntryRef() target!: string;
  @Text(80) field!: string;
  @ListOf(() => DisputedValue, { least: 2 }) values!: DisputedValue[];
  @OptionalText(500) reason?: string;
}

export const disagreementRecorded = defineEvent({
  type: 'DisagreementRecorded',
  version: 1,
  data: DisagreementRecordedData,
  description: 'Sources differ on a field of an entry; every value stands with who says it.',
  headline: ({ target, field }) => clipped(`The record notes that sources differ on ${field} of ${target}`),
  example: {
    occurredOn: '2026-01-03',
    data: {
      target: '2026-01-03-russia-mfa-release-maduro',
      field: 'who was to be released',
      values: [
        { value: 'Nicolás Maduro', sourceUrl: 'https://www.example.org/illustration' },
        { value: 'Alex Saab', sourceUrl: 'https://www.example.org/another' },
      ],
    },
  },
});
