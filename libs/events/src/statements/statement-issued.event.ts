import { EntryData, defineEvent } from '@chancery/kernel';
import { OptionalListOf, OptionalOneOf, OptionalText } from '../common/fields';
import { Proposition } from '../common/proposition';
import { after, sentence } from '../common/wording';
import { wordsFor } from './stance-words';

const MEDIA = ['written', 'spoken', 'broadcast', 'social-media', 'joint-text'] as const;

const topic = ({ issues }: StatementIssuedData) => issues?.find((issue) => issue !== 'other');

export class StatementIssuedData extends EntryData {
  /** Where it was said: "UN Security Council", "ministry website". */
  @OptionalText(120) channel?: string;
  @OptionalOneOf(MEDIA) medium?: (typeof MEDIA)[number];
  /** Which stands it shows. Without any, it shows none that could be coded. */
  @OptionalListOf(() => Proposition) propositions?: Proposition[];
}

export const statementIssued = defineEvent({
  type: 'StatementIssued',
  version: 1,
  data: StatementIssuedData,
  description: 'Somebody says something in public: condemns, demands, offers, denies, calls for.',
  headline: (data, nameOf) =>
    sentence(data, nameOf, ({ actors, targets, subjects, does }) => {
      const { verb, lead } = wordsFor(data.stance);
      return `${actors} ${does(...verb)}${after(lead, targets)}${after(' concerning ', subjects)}${after(' on ', topic(data))}`;
    }),
  example: {
    occurredOn: '2026-01-03',
    data: {
      summary:
        'Russia urged the US to think again and free Maduro, whom it calls the lawfully elected president, and his wife.',
      actors: [{ code: 'RUS.MFA', role: 'third statement' }],
      targets: [{ code: 'USA' }],
      subjects: [{ code: 'person:nicolas-maduro' }, { code: 'person:cilia-flores' }],
      issues: ['maduro-custody'],
      stance: 'demands',
      confidence: 'confirmed',
      sources: [
        {
          url: 'https://rtvi.com/news/mid-rossii-prizval-ssha-osvobodit-maduro-s-suprugoj/',
          title: 'MID Rossii prizval SShA osvobodit Maduro s suprugoy',
          publisher: 'RTVI',
          published: '2026-01-03',
        },
      ],
      channel: 'ministry website',
      medium: 'written',
      propositions: [{ actor: 'RUS.MFA', issue: 'maduro-custody', polarity: -1, strength: 2, object: 'USA' }],
    },
  },
});
