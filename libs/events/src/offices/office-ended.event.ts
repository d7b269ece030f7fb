import { IsEdtf, SourceRef, defineEvent } from '@chancery/kernel';
import { Code, OptionalListOf, OptionalText, Text } from '../common/fields';
import { clipped } from '../common/wording';

const postOf = (office: string) => office.replace(/^other:/, '').replaceAll('-', ' ');

export class OfficeEndedData {
  @Code() person!: string;
  @OptionalText(200) name?: string;
  /** The post: "president", "foreign-minister", "other:ambassador to Venezuela". */
  @Text(120) office!: string;
  /** The state or body it is an office of. */
  @Code() of!: string;
  /** The last day; unknown day of a known end: 202X. */
  @IsEdtf() on!: string;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
  @OptionalText(1000) note?: string;
}

export const officeEnded = defineEvent({
  type: 'OfficeEnded',
  version: 1,
  data: OfficeEndedData,
  description: 'A person no longer holds an office.',
  headline: ({ person, office, of }, nameOf) =>
    clipped(`${nameOf(person)} leaves the office of ${postOf(office)} of ${nameOf(of)}`),
  example: {
    occurredOn: '2025-01-20',
    data: {
      person: 'person:joe-biden',
      office: 'president',
      of: 'USA.PRES',
      on: '2025-01-20',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
    },
  },
});
