import { IsNotEmpty, IsString, Matches, MaxLength } from 'class-validator';
import { Personal } from '../event/personal';

export const PERSON_CODE = /^person:[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Something about a person that is nobody's business for ever: a birth date, a paper, an illness, an address, a relative. */
export class PersonalNote {
  /** Whom it is about; stays readable when the text is erased. */
  @MaxLength(120)
  @Matches(PERSON_CODE, { message: 'must be the code of a person, such as person:alex-saab' })
  about!: string;
  @IsString() @IsNotEmpty() @MaxLength(1000) @Personal('about') text!: string;
}
