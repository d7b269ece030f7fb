import { defineEvent } from '@chancery/kernel';
import { after, sentence } from '../common/wording';
import { SanctionData } from './sanction-data';

export class SanctionExpiredData extends SanctionData {}

export const sanctionExpired = defineEvent({
  type: 'SanctionExpired',
  version: 1,
  data: SanctionExpiredData,
  description: 'A measure ends because its term has run out.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects }) =>
        `Sanctions of ${actors} on ${targets || subjects || 'parties not named'}${after(' under ', data.programme)} expire`,
    ),
  example: {
    occurredOn: '2018-07-24',
    data: {
      summary: 'Panama let its ninety-day suspension of Venezuelan flights run out.',
      actors: [{ code: 'PAN', role: 'authority' }],
      targets: [{ code: 'VEN', role: 'its airlines' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      programme: 'PAN counter-measures',
    },
  },
});
