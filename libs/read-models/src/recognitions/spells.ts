import { dayAfter } from '@chancery/kernel';
import type { RecognitionAct } from './recognition-acts';
import type { RecognitionMark } from './recognition-marks';

/** One recognition of one person, from when to when. */
export interface Spell {
  readonly holder: string;
  /** The entry that began it. */
  readonly basis: RecognitionAct;
  /** A formal recognition: what is merely said afterwards does not undo it. */
  readonly isRecognition: boolean;
  /** Entries that show it, oldest first, capped; `reaffirmed` counts those after the first. */
  readonly evidence: readonly string[];
  readonly reaffirmed: number;
  readonly end: SpellEnd | null;
}

export interface SpellEnd {
  /** EDTF; the last day of a claim that ended. */
  readonly on: string;
  readonly entryId: string | null;
  readonly rule: string;
}

/** Ids kept of a list; the oldest are dropped. */
const MOST_EVIDENCE = 20;
/** Spells kept: nobody changes sides so often that the oldest of more would be missed. */
const MOST_SPELLS = 10;

/** Whom a party has recognised, in order; at most the last is open. */
export function takeMark(before: readonly Spell[], mark: RecognitionMark): readonly Spell[] {
  const open = openOf(before);
  if ('boundary' in mark)
    return open?.holder === mark.boundary.of
      ? ended(before, { on: dayAfter(mark.day, -1), entryId: null, rule: 'claim-ended' })
      : before;
  const { act } = mark;
  if (open && !changes(open, act))
    return backs(act, open.holder) ? [...before.slice(0, -1), shownBy(open, act)] : before;
  const after = open ? ended(before, endBy(act)) : before;
  return act.kind === 'backs' && act.formal ? [...after, begun(act, act.holder)].slice(-MOST_SPELLS) : after;
}

export const openOf = (spells: readonly Spell[]): Spell | undefined => {
  const last = spells.at(-1);
  return last?.end === null ? last : undefined;
};

function changes(open: Spell, act: RecognitionAct): boolean {
  if (act.kind === 'gives-up') return act.of === null || act.of.includes(open.holder);
  if (backs(act, open.holder)) return false;
  const isMerelySaid = act.strength === 1 && !(act.kind === 'backs' && act.recognition);
  return !(open.isRecognition && isMerelySaid);
}

const backs = (act: RecognitionAct, holder: string) => act.kind === 'backs' && act.holder === holder;

const begun = (basis: RecognitionAct & { kind: 'backs' }, holder: string): Spell => ({
  holder,
  basis,
  isRecognition: basis.recognition,
  evidence: [basis.step.entryId],
  reaffirmed: 0,
  end: null,
});

const shownBy = (spell: Spell, act: RecognitionAct): Spell => ({
  ...spell,
  isRecognition: spell.isRecognition || (act.kind === 'backs' && act.recognition),
  evidence: [...spell.evidence.filter((id) => id !== act.step.entryId), act.step.entryId].slice(
    -MOST_EVIDENCE,
  ),
  reaffirmed: spell.reaffirmed + 1,
});

const ended = (spells: readonly Spell[], end: SpellEnd): readonly Spell[] => [
  ...spells.slice(0, -1),
  { ...spells.at(-1)!, end },
];

const endBy = ({ step, rule }: RecognitionAct): SpellEnd => ({
  on: step.occurred.text,
  entryId: step.entryId,
  rule,
});
