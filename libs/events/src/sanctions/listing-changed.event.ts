import { defineEvent } from '@chancery/kernel';
import { OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { ListingData } from './listing-data';

export class ListingChangedData extends ListingData {
  /** What the list said before and what it says now. */
  @OptionalText(300) change?: string;
}

export const listingChanged = defineEvent({
  type: 'ListingChanged',
  version: 1,
  data: ListingChangedData,
  description: 'A later file of a list says something else of a party that stood on it and still does.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ targets }) =>
        `${targets} ${(data.targets?.length ?? 0) > 1 ? 'stand' : 'stands'} otherwise on the list ${data.list}${after(' of ', data.fileDate)}`,
    ),
  example: {
    occurredOn: '2026-03-02/2026-03-09',
    data: {
      summary: 'The list of 9 March holds PB Tankers under a second programme.',
      actors: [{ code: 'USA.OFAC', role: 'keeper of the list' }],
      targets: [{ code: 'org:pb-tankers', role: 'listed' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      programme: 'US EO 13850',
      list: 'OFAC SDN',
      file: 'sdn.csv',
      fileDate: '2026-03-09',
      listed: {
        name: 'PB TANKERS S.P.A.',
        kind: 'organisation',
        programmes: ['VENEZUELA-EO13850', 'IRAN'],
      },
      change: 'programmes: VENEZUELA-EO13850; now VENEZUELA-EO13850, IRAN',
    },
  },
});
