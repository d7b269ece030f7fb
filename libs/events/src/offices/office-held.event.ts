import { IsEdtf, SourceRef, defineEvent } from '@chancery/kernel';
import { Code, OptionalDate, OptionalFlag, OptionalListOf, OptionalText, Text } from '../common/fields';
import { clipped } from '../common/wording';

const postOf = (office: string) => office.replace(/^other:/, '').replaceAll('-', ' ');

export class OfficeHeldData {
  @Code() person!: string;
  @OptionalText(200) name?: string;
  /** The post: "president", "foreign-minister", "other:ambassador to Venezuela". */
  @Text(120) office!: string;
  /** The state or body it is an office of. */
  @Code() of!: string;
  @IsEdtf() from!: string;
  /** null: not known to have ended. */
  @OptionalDate() to?: string | null;
  /** Others claim or deny the office. */
  @OptionalFlag() disputed?: boolean;
  /** false: the post does not speak for the state or body, as a mediator's does not. */
  @OptionalFlag() speaks?: boolean;
  /** May be empty; the row is then shown as unsourced. */
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
  @OptionalText(1000) note?: string;
}

export const officeHeld = defineEvent({
  type: 'OfficeHeld',
  version: 1,
  data: OfficeHeldData,
  description: 'A person holds an office from a day on; days of handing over belong to both.',
  headline: ({ person, office, of }, nameOf) =>
    clipped(`${nameOf(person)} holds the office of ${postOf(office)} of ${nameOf(of)}`),
  example: {
    occurredOn: '2025-01-20',
    data: {
      person: 'person:donald-trump',
      office: 'president',
      of: 'USA.PRES',
      from: '2025-01-20',
      to: null,
      disputed: false,
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
    },
  },
});
