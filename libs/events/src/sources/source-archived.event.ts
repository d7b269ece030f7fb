import { defineEvent } from '@chancery/kernel';
import { Matches } from 'class-validator';
import { Optional } from '../common/fields';
import { clipped } from '../common/wording';
import { WebAddress } from './web-address';

export class SourceArchivedData {
  @WebAddress() url!: string;
  @WebAddress() archiveUrl!: string;
  /** SHA-256 of the copy, lower-case hex. */
  @Optional()
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be 64 lower-case hexadecimal digits' })
  sha256?: string;
}

export const sourceArchived = defineEvent({
  type: 'SourceArchived',
  version: 1,
  data: SourceArchivedData,
  description: 'A copy of a source is kept elsewhere.',
  headline: ({ url }) => clipped(`A copy is kept of ${url}`),
  example: {
    occurredOn: '2026-01-05',
    data: {
      url: 'https://www.example.org/illustration',
      archiveUrl: 'https://web.archive.org/web/20260105000000/https://www.example.org/illustration',
    },
  },
});
