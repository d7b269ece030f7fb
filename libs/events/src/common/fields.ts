import { ACTOR_CODE, ENTRY_ID, IsEdtf } from '@chancery/kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const A_SLUG = 'must be a slug such as presidency-legitimacy';
const AN_ACTOR = 'must be an actor code such as RUS, USA.OFAC or person:alex-saab';
const AN_ENTRY = 'must be the id of an entry, such as 2019-01-28-us-sanctions-pdvsa';

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, property) =>
    decorators.forEach((decorate) => decorate(target, property));

/** May be left out, or null, which means the same. */
export const Optional = IsOptional;

/** Text that says something; `longest` counts UTF-16 units. */
export const Text = (longest: number) => all(IsString(), IsNotEmpty(), MaxLength(longest));
export const OptionalText = (longest: number) => all(Optional(), Text(longest));

/** A key that somebody chose: a measure, a negotiation, an election. */
export const Slug = () => all(MaxLength(80), Matches(SLUG, { message: A_SLUG }));
export const OptionalSlug = () => all(Optional(), Slug());

export const Code = () => all(MaxLength(120), Matches(ACTOR_CODE, { message: AN_ACTOR }));
export const OptionalCode = () => all(Optional(), Code());
export const OptionalCodes = (most = 300) =>
  all(
    Optional(),
    IsArray(),
    ArrayMaxSize(most),
    MaxLength(120, { each: true }),
    Matches(ACTOR_CODE, { each: true, message: AN_ACTOR }),
  );

export const EntryRef = () => all(Matches(ENTRY_ID, { message: AN_ENTRY }));
export const EntryRefs = (least = 0) =>
  all(IsArray(), ArrayMinSize(least), ArrayMaxSize(50), Matches(ENTRY_ID, { each: true, message: AN_ENTRY }));

export const OptionalDate = () => all(Optional(), IsEdtf());
export const OptionalFlag = () => all(Optional(), IsBoolean());
export const OneOf = (values: readonly (string | number)[]) => all(IsIn(values));
export const OptionalOneOf = (values: readonly (string | number)[]) => all(Optional(), OneOf(values));

export const OptionalTexts = (longest: number, most = 50) =>
  all(
    Optional(),
    IsArray(),
    ArrayMaxSize(most),
    IsString({ each: true }),
    IsNotEmpty({ each: true }),
    MaxLength(longest, { each: true }),
  );

/** A list of objects of one class. `IsObject` keeps out lists in the list, which `ValidateNested` would accept. */
export const ListOf = (item: () => new () => object, { least = 0, most = 50 } = {}) =>
  all(
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(item),
  );
export const OptionalListOf = (item: () => new () => object, size: { least?: number; most?: number } = {}) =>
  all(Optional(), ListOf(item, size));

/** A list of distinct words out of a fixed few. */
export const OptionalListOfWords = (words: readonly string[]) =>
  all(Optional(), IsArray(), ArrayUnique(), ArrayMaxSize(words.length), IsIn(words, { each: true }));
