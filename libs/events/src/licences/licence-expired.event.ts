import { defineEvent } from '@chancery/kernel';
import { after, sentence } from '../common/wording';
import { LicenceData } from './licence-data';
import { numberOf } from './licence.stream';

export class LicenceExpiredData extends LicenceData {}

export const licenceExpired = defineEvent({
  type: 'LicenceExpired',
  version: 1,
  data: LicenceExpiredData,
  description: 'The term of a licence runs out.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets }) => `${numberOf(data)} of ${actors}${after(' for ', targets)} expires`,
    ),
  example: {
    occurredOn: '2025-05-09',
    data: {
      summary:
        'The Treasury let the General License 8 series lapse, ending the upkeep licence of four oil-service firms in Venezuela.',
      actors: [{ code: 'USA.OFAC', role: 'authority' }],
      targets: [
        { code: 'org:halliburton', role: 'licensee' },
        { code: 'org:schlumberger', role: 'licensee' },
        { code: 'org:baker-hughes', role: 'licensee' },
        { code: 'org:weatherford', role: 'licensee' },
      ],
      subjects: [{ code: 'org:pdvsa', role: 'partner' }],
      issues: ['oil-licences-pdvsa'],
      confidence: 'single-source',
      programme: 'OFAC GL 8',
      sources: [
        {
          url: 'https://www.elvenezolanohouston.com/ee-uu-deja-sin-efecto-a-contratistas-petroleros-operar-en-venezuela',
          title: 'EE.UU. deja sin efecto a contratistas petroleros operar en Venezuela',
          publisher: 'El Venezolano Houston',
        },
      ],
      number: 'GL 8',
    },
  },
});
