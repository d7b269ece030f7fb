import { defineEvent } from '@chancery/kernel';
import { OneOf, OptionalDate, OptionalText } from '../common/fields';
import { clipped } from '../common/wording';
import { WebAddress } from './web-address';

const SOURCE_KINDS = ['official', 'court', 'wire', 'media', 'ngo', 'academic', 'reference', 'other'] as const;

export class SourceRegisteredData {
  @WebAddress() url!: string;
  @OptionalText(300) title?: string;
  @OptionalText(200) publisher?: string;
  @OptionalDate() published?: string | null;
  @OneOf(SOURCE_KINDS) kind!: (typeof SOURCE_KINDS)[number];
  @OptionalText(1000) note?: string;
}

export const sourceRegistered = defineEvent({
  type: 'SourceRegistered',
  version: 1,
  data: SourceRegisteredData,
  description: 'A document, page or file is entered as a source.',
  headline: ({ url, title }) => clipped(`The register enters the source ${title ?? url}`),
  example: {
    occurredOn: '2026-01-04',
    data: {
      url: 'https://www.example.org/illustration',
      title: 'Illustration, not a source',
      publisher: 'Example',
      published: null,
      kind: 'media',
    },
  },
});
