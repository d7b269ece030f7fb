import { defineEvent } from '@chancery/kernel';
import { OptionalDate, OptionalText } from '../common/fields';
import { after, sentence } from '../common/wording';
import { LicenceData } from './licence-data';
import { numberOf } from './licence.stream';

export class LicenceAmendedData extends LicenceData {
  @OptionalText(80) from?: string;
  @OptionalText(80) to?: string;
  @OptionalText(300) covers?: string;
  @OptionalDate() until?: string;
}

export const licenceAmended = defineEvent({
  type: 'LicenceAmended',
  version: 1,
  data: LicenceAmendedData,
  description: 'A licence goes on in a changed or prolonged form: 8K becomes 8L.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does }) =>
        `${actors} ${does('amends', 'amend')} ${data.from ?? numberOf(data)}${after(' as ', data.to)}${after(' for ', targets)}${after(' until ', data.until)}`,
    ),
  example: {
    occurredOn: '2023-11-16',
    data: {
      summary:
        'General License 8M carried the limited-upkeep permission for four oil-service firms on to 16 May 2024.',
      actors: [{ code: 'USA.OFAC', role: 'authority' }],
      targets: [
        { code: 'org:halliburton', role: 'licensee' },
        { code: 'org:schlumberger', role: 'licensee' },
        { code: 'org:baker-hughes', role: 'licensee' },
        { code: 'org:weatherford', role: 'licensee' },
      ],
      subjects: [{ code: 'org:pdvsa', role: 'partner' }],
      issues: ['oil-licences-pdvsa'],
      confidence: 'confirmed',
      programme: 'OFAC GL 8M',
      sources: [
        {
          url: 'https://misionverdad.com./node/3806',
          title: '[OFAC emite nueva ronda de licencias a PDVSA y Conviasa]',
          publisher: 'Misión Verdad',
          published: '2023-11',
        },
      ],
      number: 'GL 8M',
      from: 'GL 8L',
      to: 'GL 8M',
    },
  },
});
