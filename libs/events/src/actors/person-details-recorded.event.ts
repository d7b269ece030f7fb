import { defineEvent, PERSON_CODE, Personal, SourceRef } from '@chancery/kernel';
import { Matches, MaxLength } from 'class-validator';
import { OptionalDate, OptionalListOf, OptionalText, OptionalTexts } from '../common/fields';
import { clipped } from '../common/wording';

/** What tells a person from others of the name. All of it can be erased. */
export class PersonDetailsRecordedData {
  @MaxLength(120)
  @Matches(PERSON_CODE, { message: 'must be the code of a person, such as person:alex-saab' })
  code!: string;
  @OptionalDate() @Personal('code') born?: string;
  @OptionalText(120) @Personal('code') nationality?: string;
  /** Passports and the like, with who issued them. */
  @OptionalTexts(200) @Personal('code') documents?: string[];
  @OptionalText(1000) @Personal('code') note?: string;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}

export const personDetailsRecorded = defineEvent({
  type: 'PersonDetailsRecorded',
  version: 1,
  data: PersonDetailsRecordedData,
  description:
    'Birth, nationality or papers of a person become known; the latest event counts. All of it can be erased.',
  headline: ({ code }, nameOf) => clipped(`The register notes personal details of ${nameOf(code)}`),
  example: {
    occurredOn: '2019-07-25',
    data: {
      code: 'person:alex-saab',
      born: '1970',
      nationality: 'Illustration, not a nationality',
      documents: ['Illustration, not a paper'],
      note: 'Illustration.',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
    },
  },
});
