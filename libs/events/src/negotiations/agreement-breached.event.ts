import { defineEvent } from '@chancery/kernel';
import { EntryRef, Optional } from '../common/fields';
import { after, sentence } from '../common/wording';
import { NegotiationData } from './negotiation-data';
import { counterpartsOf, talkingOf } from './negotiation.stream';

export class AgreementBreachedData extends NegotiationData {
  /** The entry of the agreement. */
  @Optional() @EntryRef() agreement?: string;
}

export const agreementBreached = defineEvent({
  type: 'AgreementBreached',
  version: 1,
  data: AgreementBreachedData,
  description: 'A party acts against an agreement, or is said to by the other.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ does, names }) =>
        `${names(talkingOf(data))} ${does('breaches', 'breach', talkingOf(data))} an agreement${after(' with ', names(counterpartsOf(data)))}`,
    ),
  example: {
    occurredOn: '2024-01-26',
    data: {
      summary: 'The supreme court upheld a ban that the Barbados accord was to review.',
      actors: [{ code: 'VEN.GOV', role: 'party' }],
      targets: [{ code: 'VEN.PUD', role: 'party' }],
      confidence: 'disputed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      negotiation: 'mexico',
      agreement: '2023-10-17-barbados-agreement',
    },
  },
});
