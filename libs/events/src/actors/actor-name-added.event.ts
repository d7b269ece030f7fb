import { SourceRef, defineEvent } from '@chancery/kernel';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { Code, OptionalListOf } from '../common/fields';
import { clipped } from '../common/wording';
import { ActorName } from './actor-details';

export class ActorNameAddedData {
  @Code() code!: string;
  @IsObject() @ValidateNested() @Type(() => ActorName) name!: ActorName;
  @OptionalListOf(() => SourceRef) sources?: SourceRef[];
}

export const actorNameAdded = defineEvent({
  type: 'ActorNameAdded',
  version: 1,
  data: ActorNameAddedData,
  description: 'An actor is known under another name, in another language or from a day on.',
  headline: ({ code, name }, nameOf) =>
    clipped(`The register adds the name ${name.value} to ${nameOf(code)}`),
  example: {
    occurredOn: '2026-01-07',
    data: { code: 'vessel:bella-1', name: { value: 'Marinera', kind: 'alias', from: '2025-12' } },
  },
});
