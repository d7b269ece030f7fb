import { defineEvent } from '@chancery/kernel';
import { OptionalCode } from '../common/fields';
import { sentence } from '../common/wording';
import { RelationData } from './relation-data';

export class EnvoyExpelledData extends RelationData {
  @OptionalCode() envoy?: string;
}

export const envoyExpelled = defineEvent({
  type: 'EnvoyExpelled',
  version: 1,
  data: EnvoyExpelledData,
  description: 'A state orders an envoy or a mission out, or declares them unwelcome.',
  headline: (data, nameOf) =>
    sentence(
      data,
      nameOf,
      ({ actors, targets, does, names }) =>
        `${actors} ${does('expels', 'expel')} ${names([data.envoy]) || 'envoys'} of ${targets || 'the other side'}`,
    ),
  example: {
    occurredOn: '2008-09-11',
    data: {
      summary:
        'Chávez ordered US Ambassador Patrick Duddy out within 72 hours, partly in solidarity with Bolivia, and recalled his own envoy.',
      actors: [{ code: 'VEN.PRES', role: 'actor' }],
      targets: [{ code: 'USA', role: 'target' }],
      subjects: [
        { code: 'person:hugo-chavez', role: 'decision-maker' },
        { code: 'person:patrick-duddy', role: 'expelled' },
      ],
      confidence: 'confirmed',
      sources: [
        {
          url: 'http://usatoday30.usatoday.com/news/world/2008-09-11-venezuela_N.htm',
          title: 'Chavez orders U.S. ambassador to leave Venezuela',
          publisher: 'AP via USA Today',
          published: '2008-09-11',
        },
      ],
      envoy: 'person:patrick-duddy',
    },
  },
});
