import type { CodedProposition } from './proposition';
import { supportsPerson, withdrawsRecognition } from './rules/choice.rules';
import type { EntryToCode, IssueOf, Rule, RuleId } from './rules/coded-entry';
import { againstUnitedStates, forMilitaryAction, neither, onDialogue } from './rules/polar.rules';
import { votesByMember } from './rules/vote.rule';

/** In this order; the first that applies to an issue of the entry codes it. R8 is the rule that there is none for demands. */
const RULES: readonly Rule[] = [
  withdrawsRecognition,
  supportsPerson,
  againstUnitedStates,
  forMilitaryAction,
  onDialogue,
  neither,
];

/** Words and what stands for words. Everything else is a deed: it counts on the enacted track and is not coded. */
const CODED = /^(?:Statement|Recognition|Relations|Envoy|Embassy|Negotiation|Agreement|GenericEvent)/;

export type CodedByRule =
  | { readonly ruleId: RuleId; readonly propositions: readonly CodedProposition[] }
  /** Why no stand was read: shown in the list of entries that code nothing. */
  | { readonly ruleId: null; readonly reason: string };

/**
 * What the rules R1 to R8 read in an entry that no person has coded (design: a stance word has no direction of its
 * own, so most entries stay without). Pure; the same entry and issues always give the same answer.
 */
export function codeByRule(entry: EntryToCode, issueOf: IssueOf): CodedByRule {
  const issues = (entry.data.issues ?? []).map(issueOf).filter((issue) => issue !== undefined);
  const contested = issues.filter(({ kind }) => kind !== 'topic');
  if (contested.length === 0) return none('it bears on no issue on which stands are taken');
  const rules = rulesFor(entry);
  if (typeof rules === 'string') return none(rules);
  for (const { id, propositions } of rules) {
    const read = contested.flatMap((issue) => propositions(entry, issue));
    if (read.length > 0) return { ruleId: id, propositions: read };
  }
  const { stance } = entry.data;
  return none(
    stance
      ? `its stance is "${stance}", from which no rule reads where these parties stand`
      : 'it gives no stance, and no rule reads one from what else it says',
  );
}

/** The rules an entry is put to, or why to none. */
function rulesFor({ type, data: { stance } }: EntryToCode): readonly Rule[] | string {
  if (type === 'VoteHeld') return [votesByMember];
  if (!CODED.test(type)) return `${type} is a deed, not a statement`;
  if (stance === 'demands') return 'it is a demand, and no rule tells what a demand is for (R8)';
  return RULES;
}

const none = (reason: string): CodedByRule => ({ ruleId: null, reason });
