import { EntryData, defineEvent } from '@chancery/kernel';
import { OptionalDate, Text } from '../common/fields';
import { clipped } from '../common/wording';

export class PhaseDeclaredData extends EntryData {
  /** How the phase is called: "Two presidents". */
  @Text(80) title!: string;
  /** Its last day, where it is over. */
  @OptionalDate() until?: string;
}

export const phaseDeclared = defineEvent({
  type: 'PhaseDeclared',
  version: 1,
  data: PhaseDeclaredData,
  description: 'An editor names a phase of the dispute: an era on the timeline, not something that happened.',
  headline: ({ title }) => clipped(`A phase begins: ${title}`),
  example: {
    occurredOn: '2019-01-23',
    data: {
      summary: 'Two presidents claim the office, and states take sides.',
      actors: [{ code: 'VEN', role: 'where' }],
      confidence: 'confirmed',
      sources: [{ url: 'https://www.example.org/illustration', title: 'Illustration, not a source' }],
      title: 'Two presidents',
      until: '2023-01-05',
    },
  },
});
