import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsEdtf } from '../dates/is-edtf';
import { ACTOR_CODE } from './actor-code';
import { ENTRY_ID } from './entry-id';
import { PersonalNote } from './personal-note';

export const STANCES = [
  'supports', 'opposes', 'demands', 'condemns', 'rejects', 'recognises',
  'denies', 'calls-for', 'offers', 'abstains', 'neutral',
] as const; // prettier-ignore
export const CONFIDENCES = ['confirmed', 'single-source', 'disputed'] as const;

/** Somebody named in an event, with the part the source gives them ("speaker", "voted against"). */
export class Party {
  @MaxLength(120)
  @Matches(ACTOR_CODE, { message: 'must be an actor code such as RUS, USA.OFAC or person:alex-saab' })
  code!: string;
  @IsOptional() @IsString() @MaxLength(120) role?: string;
}

/** Where a reader can check the event; `published` is an ISO date (`2019`, `2019-01`, `2019-01-28`) or null. */
export class SourceRef {
  @IsUrl({
    require_protocol: true,
    protocols: ['http', 'https'],
    require_tld: false,
    allow_trailing_dot: true,
  })
  @MaxLength(2048)
  url!: string;
  @IsOptional() @IsString() @MaxLength(300) title?: string | null;
  @IsOptional() @IsString() @MaxLength(200) publisher?: string | null;
  @IsOptional() @IsEdtf() published?: string | null;
}

export class DisputedValue {
  @IsString() @IsNotEmpty() @MaxLength(300) value!: string;
  @IsString() @MaxLength(2048) sourceUrl!: string;
}

/** What settles a disagreement: the values stay, and the one that holds is named, if one of them does. */
export class Settlement {
  @IsString() @IsNotEmpty() @MaxLength(500) basis!: string;
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(300) value?: string;
}

/** Sources differ on one field; both values stand side by side, none is chosen silently. */
export class Disagreement {
  @IsString() @IsNotEmpty() @MaxLength(80) field!: string;
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DisputedValue)
  values!: DisputedValue[];
  @IsOptional() @IsObject() @ValidateNested() @Type(() => Settlement) settled?: Settlement;
}

export class Quantity {
  @IsNumber({ allowNaN: false, allowInfinity: false }) value!: number;
  @IsString() @IsNotEmpty() @MaxLength(80) unit!: string;
}

/** What every entry of the timeline carries; each event type adds its own fields (design: one shape to read). */
export class EntryData {
  /** One sentence, own words, at most 220 characters. */
  @IsString() @IsNotEmpty() @MaxLength(220) summary!: string;

  /** Who did or said it. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Party)
  actors!: Party[];

  /** At whom it is aimed. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Party)
  targets?: Party[];

  /** Whom or what it concerns. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => Party)
  subjects?: Party[];

  /** Slugs of the contested questions it bears on. */
  @IsOptional() @IsArray() @ArrayMaxSize(20)
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { each: true, message: 'must be an issue slug such as presidency-legitimacy' })
  issues?: string[]; // prettier-ignore

  /** The verb of the source. It has no direction of its own: positions come from propositions only. */
  @IsOptional() @IsIn(STANCES) stance?: (typeof STANCES)[number] | null;

  @IsOptional() @IsIn(CONFIDENCES) confidence?: (typeof CONFIDENCES)[number];

  @IsArray() @ArrayMinSize(1, { message: 'needs at least one source' }) @ArrayMaxSize(50)
  @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => SourceRef)
  sources!: SourceRef[]; // prettier-ignore

  /** Sanctions programme or legal series, as the authority writes it: "US EO 13850". */
  @IsOptional() @IsString() @MaxLength(120) programme?: string;
  /** Docket, licence or resolution number. */
  @IsOptional() @IsString() @MaxLength(120) instrument?: string;
  @IsOptional() @IsObject() @ValidateNested() @Type(() => Quantity) quantity?: Quantity;
  /** What a careful archivist would add. */
  @IsOptional() @IsString() @MaxLength(1000) note?: string;

  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => Disagreement)
  disagreements?: Disagreement[]; // prettier-ignore

  /** Entries this one follows in a chain. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @Matches(ENTRY_ID, { each: true }) follows?: string[];

  /**
   * The earlier steps happened but are not in this record (a measure imposed before it begins, a detention nobody
   * reported). Lets a lifting, easing or release stand without its beginning, and flags it `start-unknown`.
   */
  @IsOptional() @IsBoolean() startUnknown?: boolean;

  /** What is known of persons and may have to be erased one day; sealed before it is recorded. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => PersonalNote)
  personal?: PersonalNote[]; // prettier-ignore
}
