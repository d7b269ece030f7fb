import { defineEvent } from '@chancery/kernel';
import { ValidateIf } from 'class-validator';
import { EntryRef, ListOf, OneOf, OptionalListOf, OptionalText, Text } from '../common/fields';
import { Proposition } from '../common/proposition';
import { clipped } from '../common/wording';
import { ToldAct } from './told-act';

export class PropositionsCodedData {
  @EntryRef() target!: string;
  /** None: read, and shows no stand that could be coded. */
  @ListOf(() => Proposition) propositions!: Proposition[];
  @OneOf(['rule', 'human']) method!: 'rule' | 'human';
  /** Which rule; needed where a rule coded it. */
  @ValidateIf(({ method, ruleId }: PropositionsCodedData) => method === 'rule' || (ruleId ?? null) !== null)
  @Text(40)
  ruleId?: string;
  @OptionalText(120) coder?: string;
  @OptionalText(500) why?: string;
  /** What the entry tells of besides what its type says; counts where a person coded it. */
  @OptionalListOf(() => ToldAct) acts?: ToldAct[];
}

export const propositionsCoded = defineEvent({
  type: 'PropositionsCoded',
  version: 1,
  data: PropositionsCodedData,
  description: 'A rule or a reader says which stands an entry shows; the latest coding of an entry counts.',
  headline: ({ target, propositions }) =>
    clipped(
      `A coding reads ${propositions.length || 'no'} ${propositions.length === 1 ? 'stand' : 'stands'} in ${target}`,
    ),
  example: {
    occurredOn: '2017-08-11',
    data: {
      target: '2017-08-11-trump-military-option',
      propositions: [{ actor: 'USA.PRES', issue: 'us-military-action', polarity: 1, strength: 1 }],
      method: 'human',
      why: "Keeping the threat of force open, though the fact's stance word is neutral.",
    },
  },
});
