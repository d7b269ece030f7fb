import { defineEvent } from '@chancery/kernel';
import { OneOf } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

const PLEAS = ['guilty', 'not-guilty', 'no-contest'] as const;

export class PleaEnteredData extends ProsecutionData {
  @OneOf(PLEAS) plea!: (typeof PLEAS)[number];
}

export const pleaEntered = defineEvent({
  type: 'PleaEntered',
  version: 1,
  data: PleaEnteredData,
  description: 'A defendant answers the charges.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, does }) => `${actors} ${does('pleads', 'plead')} ${data.plea.replace('-', ' ')}`,
    ),
  example: {
    occurredOn: '2021-11-15',
    data: {
      summary: 'Saab pleaded not guilty in Miami to the one remaining count of conspiracy to launder money.',
      actors: [{ code: 'person:alex-saab', role: 'defendant' }],
      subjects: [{ code: 'person:alex-saab', role: 'subject' }],
      issues: ['alex-saab-case'],
      stance: 'denies',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://www.bullfrag.com/alex-saab-pleads-not-guilty-to-money-laundering-in-the-united-states/',
          title: 'Alex Saab pleads not guilty to money laundering in the United States',
          publisher: 'Bullfrag',
          published: '2021-11-15',
        },
      ],
      docket: 'us-sdfla-1-19-cr-20450',
      plea: 'not-guilty',
    },
  },
});
