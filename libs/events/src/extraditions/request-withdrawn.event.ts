import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { sentence } from '../common/wording';
import { ExtraditionData } from './extradition-data';
import { personOf } from './extradition.stream';

export class RequestWithdrawnData extends ExtraditionData {
  @OptionalText(300) reason?: string;
}

export const requestWithdrawn = defineEvent({
  type: 'RequestWithdrawn',
  version: 1,
  data: RequestWithdrawnData,
  description: 'The requesting state takes its request back.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does, names }) =>
        `${actors} ${does('withdraws', 'withdraw')} the request to extradite ${names([personOf(data)]) || 'a person not named'}`,
    ),
  example: {
    occurredOn: '2026-06-01',
    data: {
      summary: 'The United States took back its request.',
      actors: [{ code: 'USA', role: 'requesting state' }],
      targets: [{ code: 'VEN.GOV', role: 'requested state' }],
      subjects: [{ code: 'person:alex-saab', role: 'sought' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      person: 'person:alex-saab',
      requesting: 'USA',
      requested: 'VEN',
    },
  },
});
