import type { Issue } from '../issue';
import type { CodedProposition } from '../proposition';
import type { EntryToCode, Rule } from './coded-entry';

/** What a motion says on an issue, which is more than the lists of a vote tell. */
export interface MotionProposition {
  readonly issue: string;
  readonly choice?: string;
  readonly polarity?: -1 | 1;
}

interface Roll {
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly abstain?: readonly string[];
  readonly vetoBy?: readonly string[];
  readonly proposes?: readonly MotionProposition[];
}

/**
 * R7: each member by its own vote, from what the motion proposes. Against a motion that names an option says nothing
 * of another option, so on a question of choice only votes for it and abstentions are stands.
 */
export const votesByMember: Rule = {
  id: 'R7',
  propositions: (entry, issue) => {
    const roll = entry.data as EntryToCode['data'] & Roll;
    const proposed = roll.proposes?.find((one) => one.issue === issue.slug);
    if (entry.type !== 'VoteHeld' || !proposed) return [];
    return issue.kind === 'choice' ? byChoice(roll, issue, proposed) : byPolarity(roll, issue, proposed);
  },
};

function byChoice(roll: Roll, { slug }: Issue, { choice }: MotionProposition): CodedProposition[] {
  if (choice === undefined) return [];
  return [
    ...(roll.for ?? []).map((actor) => ({ actor, issue: slug, choice, strength: 2 as const })),
    ...(roll.abstain ?? []).map((actor) => ({
      actor,
      issue: slug,
      polarity: 0 as const,
      strength: 2 as const,
    })),
  ];
}

function byPolarity(roll: Roll, { slug }: Issue, { polarity }: MotionProposition): CodedProposition[] {
  if (polarity === undefined) return [];
  const vote = (actors: readonly string[] | undefined, sign: -1 | 0 | 1) =>
    (actors ?? []).map((actor): CodedProposition => ({
      actor,
      issue: slug,
      polarity: sign,
      strength: roll.vetoBy?.includes(actor) ? 3 : 2,
    }));
  return [
    ...vote(roll.for, polarity),
    ...vote(roll.against, polarity === 1 ? -1 : 1),
    ...vote(roll.abstain, 0),
  ];
}
