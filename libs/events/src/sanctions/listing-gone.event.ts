import { defineEvent } from '@chancery/kernel';
import { after, sentence } from '../common/wording';
import { ListingData } from './listing-data';

export class ListingGoneData extends ListingData {}

export const listingGone = defineEvent({
  type: 'ListingGone',
  version: 1,
  data: ListingGoneData,
  description: 'A party that stood on a list is missing from a later file; it was taken off between the two.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ targets }) =>
        `${targets} ${(data.targets?.length ?? 0) > 1 ? 'are' : 'is'} no longer on the list ${data.list}${after(' of ', data.fileDate)}`,
    ),
  example: {
    occurredOn: '2026-03-02/2026-03-09',
    data: {
      summary: 'The list of 9 March no longer holds PB Tankers, which that of 2 March did.',
      actors: [{ code: 'USA.OFAC', role: 'keeper of the list' }],
      targets: [{ code: 'org:pb-tankers', role: 'listed until then' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      programme: 'US EO 13850',
      list: 'OFAC SDN',
      file: 'sdn.csv',
      fileDate: '2026-03-09',
    },
  },
});
