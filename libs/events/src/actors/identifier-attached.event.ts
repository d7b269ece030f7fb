import { SourceRef, defineEvent } from '@chancery/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { Code, OptionalListOf } from '../common/fields';
import { clipped } from '../common/wording';
import { Identifier } from './actor-details';

export class IdentifierAttachedData {
  @Code() code!: string;
  @IsObject() @ValidateNested() @Type(() => Identifier) identifier!: Identifier;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}

export const identifierAttached = defineEvent({
  type: 'IdentifierAttached',
  version: 1,
  data: IdentifierAttachedData,
  description: 'An actor is the same as an entry elsewhere: Wikidata, an OFAC list number, ISO 3166.',
  headline: ({ code, identifier: { scheme, value } }, nameOf) =>
    clipped(`The register knows ${nameOf(code)} as ${scheme} ${value}`),
  example: {
    occurredOn: '2019-01-28',
    data: { code: 'VEN', identifier: { scheme: 'wikidata', value: 'Q717' } },
  },
});
