import { Quantity, defineEvent } from '@chancery/kernel';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Optional } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

export class RewardOfferedData extends ProsecutionData {
  @Optional() @ValidateNested() @Type(() => Quantity) amount?: Quantity;
}

export const rewardOffered = defineEvent({
  type: 'RewardOffered',
  version: 1,
  data: RewardOfferedData,
  description: 'A reward is offered for what leads to an arrest or conviction.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('offers', 'offer')} a reward${data.amount ? ` of ${data.amount.value.toLocaleString('en')} ${data.amount.unit}` : ''} for ${targets || subjects || 'persons not named'}`,
    ),
  example: {
    occurredOn: '2020-03-26',
    data: {
      summary:
        "The State Department offered up to $15 million for information leading to Maduro's arrest or conviction and $10 million for several others.",
      actors: [{ code: 'USA.STATE', role: 'offeror' }],
      targets: [
        { code: 'person:nicolas-maduro', role: 'subject' },
        { code: 'person:diosdado-cabello', role: 'subject' },
        { code: 'person:tareck-el-aissami', role: 'subject' },
      ],
      issues: ['charges-against-maduro'],
      stance: 'offers',
      confidence: 'confirmed',
      quantity: { value: 15000000, unit: 'USD' },
      sources: [
        {
          url: 'https://dialogo-americas.com/articles/us-charges-maduro-with-drug-trafficking-offers-15-million-reward-for-information-leading-to-his-capture/',
          title: 'US Charges Maduro with Drug Trafficking, Offers $15 Million Reward',
          publisher: 'Diálogo Américas (SOUTHCOM)',
          published: '2020-04-01',
        },
      ],
      amount: { value: 15000000, unit: 'USD' },
    },
  },
});
