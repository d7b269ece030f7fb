import { defineEvent, IsEdtf } from '@chancery/kernel';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { Optional, OptionalText, OptionalTexts, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class ListReadData {
  /** The list as its keeper calls it: "OFAC SDN". */
  @Text(120) list!: string;
  @OptionalText(200) file?: string;
  /** The day the file stands for. */
  @IsEdtf() fileDate!: string;
  /** Which programmes were asked for: "VENEZUELA*". Only lists read for the same ones are compared. */
  @OptionalTexts(80) programmes?: string[];
  /** How many parties of those programmes it holds. */
  @IsInt() @Min(0) @Max(10_000_000) parties!: number;
  /** SHA-256 of the file, lower-case hex. */
  @Optional()
  @Matches(/^[0-9a-f]{64}$/, { message: 'must be 64 lower-case hexadecimal digits' })
  sha256?: string;
}

export const listRead = defineEvent({
  type: 'ListRead',
  version: 1,
  data: ListReadData,
  description:
    'A file of a list was read to its end, so that the next one can be compared with it, even if nothing had changed.',
  headline: ({ list, fileDate, parties, programmes = [] }) =>
    clipped(
      `The register has read the list ${list} of ${fileDate}: ${parties} parties${programmes.length > 0 ? ` under ${programmes.join(', ')}` : ''}`,
    ),
  example: {
    occurredOn: '2026-03-09',
    data: {
      list: 'OFAC SDN',
      file: 'sdn.csv',
      fileDate: '2026-03-09',
      programmes: ['VENEZUELA*'],
      parties: 350,
    },
  },
});
