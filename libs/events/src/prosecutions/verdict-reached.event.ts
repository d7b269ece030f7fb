import { defineEvent } from '@chancery/kernel';
import { OneOf } from '../common/fields';
import { sentence } from '../common/wording';
import { ProsecutionData } from './prosecution-data';

const FINDINGS = { guilty: 'guilty', 'not-guilty': 'not guilty', mixed: 'guilty in part' } as const;
const VERDICTS = Object.keys(FINDINGS) as (keyof typeof FINDINGS)[];

export class VerdictReachedData extends ProsecutionData {
  @OneOf(VERDICTS) verdict!: (typeof VERDICTS)[number];
}

export const verdictReached = defineEvent({
  type: 'VerdictReached',
  version: 1,
  data: VerdictReachedData,
  description: 'A court or a jury finds for or against the defendant.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('finds', 'find')} ${targets || subjects || 'persons not named'} ${FINDINGS[data.verdict]}`,
    ),
  example: {
    occurredOn: '2016-11-18',
    data: {
      summary:
        'A New York jury found the two nephews guilty of conspiring to bring cocaine into the United States.',
      actors: [{ code: 'USA.SDNY' }],
      targets: [
        { code: 'person:efrain-campo-flores', role: 'convicted' },
        { code: 'person:franqui-flores', role: 'convicted' },
      ],
      issues: ['charges-against-maduro'],
      confidence: 'confirmed',
      sources: [
        {
          url: 'http://www.southernpulse.com/pulses/2016/11/23/nephews-of-venezuelas-first-lady-found-guilty-of-cocaine-trafficking',
          title: "Nephews of Venezuela's first lady found guilty of cocaine trafficking",
          publisher: 'Southern Pulse',
          published: '2016-11-23',
        },
      ],
      verdict: 'guilty',
    },
  },
});
