import { defineEvent } from '@chancery/kernel';
import { after, sentence } from '../common/wording';
import { ListingData } from './listing-data';

export class ListingObservedData extends ListingData {}

export const listingObserved = defineEvent({
  type: 'ListingObserved',
  version: 1,
  data: ListingObservedData,
  description:
    'A party stands on a sanctions list in the file of a day; when it was listed is not said by the file.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ targets }) =>
        `${targets} ${(data.targets?.length ?? 0) > 1 ? 'stand' : 'stands'} on the list ${data.list}${after(' of ', data.fileDate)}`,
    ),
  example: {
    occurredOn: '2026-03-02',
    data: {
      summary: 'The list of that day holds PDVSA under EO 13850.',
      actors: [{ code: 'USA.OFAC', role: 'keeper of the list' }],
      targets: [{ code: 'org:pdvsa', role: 'listed' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      programme: 'US EO 13850',
      list: 'OFAC SDN',
      file: 'sdn.csv',
      fileDate: '2026-03-02',
    },
  },
});
