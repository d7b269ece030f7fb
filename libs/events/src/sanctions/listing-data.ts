import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { OneOf, Optional, OptionalDate, OptionalText, OptionalTexts, Text } from '../common/fields';
import { SanctionData } from './sanction-data';

const KINDS = ['person', 'organisation', 'vessel', 'aircraft'] as const;

/** What the list says of a party, without birth dates, papers, numbers of persons and addresses. */
export class ListedAs {
  /** As the list spells it: "SAAB MORAN, Alex Nain". */
  @Text(350) name!: string;
  @OneOf(KINDS) kind!: (typeof KINDS)[number];
  /** Tags of the list: "VENEZUELA-EO13850". */
  @OptionalTexts(80) programmes?: string[];
  @OptionalText(350) title?: string;
  @OptionalText(80) callSign?: string;
  @OptionalText(120) vesselType?: string;
  @OptionalText(80) tonnage?: string;
  @OptionalText(80) grossTonnage?: string;
  @OptionalText(120) flag?: string;
  @OptionalText(350) owner?: string;
  /** Only what is no private detail: "Linked To: PETROLEOS DE VENEZUELA, S.A." */
  @OptionalTexts(1000) remarks?: string[];
}

/** What every event says that comes from comparing files of a list. */
export class ListingData extends SanctionData {
  /** The list as its keeper calls it: "OFAC SDN". */
  @Text(120) list!: string;
  /** Number of the entry on that list. */
  @OptionalText(80) listEntry?: string;
  /** The file that was read, and the day it stands for. */
  @OptionalText(200) file?: string;
  @OptionalDate() fileDate?: string;
  @Optional() @IsObject() @ValidateNested() @Type(() => ListedAs) listed?: ListedAs;
}
