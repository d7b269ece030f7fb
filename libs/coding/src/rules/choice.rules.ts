import type { Issue } from '../issue';
import type { EntryToCode, Rule } from './coded-entry';
import { firstPerson, speakersOf } from './parties';
import { strengthOf } from './strength';

/** R1: who recognises or supports a person takes that person's side, where the person is an option of the issue. */
export const supportsPerson: Rule = {
  id: 'R1',
  propositions: (entry, issue) => {
    const choice = personChosen(entry, issue);
    if (!choice || !['recognises', 'supports'].includes(entry.data.stance ?? '')) return [];
    const strength = strengthOf(entry);
    return speakersOf(entry).map((actor) => ({ actor, issue: issue.slug, choice, strength }));
  },
};

/** R2: a recognition withdrawn gives that choice up and implies no other. */
export const withdrawsRecognition: Rule = {
  id: 'R2',
  propositions: (entry, issue) => {
    if (issue.kind !== 'choice' || entry.type !== 'RecognitionWithdrawn') return [];
    return speakersOf(entry).map((actor) => ({
      actor,
      issue: issue.slug,
      choice: null,
      strength: 2 as const,
    }));
  },
};

function personChosen({ data }: EntryToCode, issue: Issue): string | undefined {
  if (issue.kind !== 'choice') return undefined;
  const person = firstPerson(data.targets, data.subjects);
  return issue.options?.some(({ id }) => id === person) ? person : undefined;
}
