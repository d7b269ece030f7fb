import { defineEvent } from '@chancery/kernel';
import { OptionalDate, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { SanctionData } from './sanction-data';

export class SanctionSuspendedData extends SanctionData {
  @OptionalDate() until?: string;
  @OptionalText(300) reason?: string;
}

export const sanctionSuspended = defineEvent({
  type: 'SanctionSuspended',
  version: 1,
  data: SanctionSuspendedData,
  description: 'A measure stops for a time but is not ended.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, subjects, does }) =>
        `${actors} ${does('suspends', 'suspend')} sanctions on ${targets || subjects || 'parties not named'}${after(' under ', data.programme)}`,
    ),
  example: {
    occurredOn: '2024-05-13',
    data: {
      summary:
        'The EU provisionally took CNE head Elvis Amoroso and three former electoral officials off its list to encourage a fair vote.',
      actors: [{ code: 'EU.COUNCIL', role: 'author' }],
      subjects: [
        { code: 'person:elvis-amoroso', role: 'subject' },
        { code: 'VEN.CNE', role: 'subject' },
      ],
      issues: ['sanctions'],
      confidence: 'confirmed',
      programme: 'EU 2017/2074',
      quantity: { value: 4, unit: 'persons delisted' },
      sources: [
        {
          url: 'https://noticias.uol.com.br/ultimas-noticias/afp/2024/05/13/ue-retira-quatro-venezuelanos-de-lista-de-sancoes-para-apoiar-processo-eleitoral.htm',
          title: 'UE retira quatro venezuelanos de lista de sanções',
          publisher: 'UOL (AFP)',
          published: '2024-05-13',
        },
      ],
      until: '2025-01-10',
    },
  },
});
