import { slug } from '@chancery/kernel';
import type { Registers } from '../common/attribution/registers';
import { named, type Named } from '../common/rows/named';
import { stepEntry, type StepEntry } from '../common/rows/step-entry';
import type { Anomaly, Case, Turn } from './case';
import type { CasesOf } from './cases-of';
import { custodySentence } from './custody/custody-sentence';
import type { Spell } from './custody/spell';
import { type Custody, openSpell } from './custody/take-custody';
import { extraditionOpening } from './extradition/extradition';
import type { CaseKind } from '../common/proceedings/persons';
import type { CaseStatus } from './case-status';
import { prosecutionOpening } from './prosecution/prosecution';

/** A case as it is answered. */
export interface CaseDoc {
  readonly id: string;
  readonly kind: CaseKind;
  readonly person: Named;
  /** Codes of the states that have to do with it: of a custody, whose hands the person was in, one after the other. */
  readonly states: readonly string[];
  readonly status: CaseStatus;
  readonly statusSentence: string;
  /** EDTF: when the present status began; null where that is not on record. */
  readonly since: string | null;
  /** Its turns in the order of the world. */
  readonly course: readonly { readonly status: CaseStatus; readonly on: string; readonly entryId: string }[];
  readonly steps: readonly StepEntry[];
  readonly anomalies: readonly Anomaly[];
}

export function caseDocs(
  { custody, extraditions, prosecutions }: CasesOf,
  person: string,
  registers: Registers,
): CaseDoc[] {
  return [
    ...(custody.spells.length > 0 ? [custodyDoc(custody, person, registers)] : []),
    ...extraditions.map((one) => courseDoc(one, extraditionOpening(one, registers), person, registers)),
    ...prosecutions.map((one) => courseDoc(one, prosecutionOpening(one, registers), person, registers)),
  ];
}

function custodyDoc(
  { spells, members, steps, anomalies }: Custody,
  person: string,
  registers: Registers,
): CaseDoc {
  const open = openSpell(spells);
  return {
    id: `custody/${slug(person)}`,
    kind: 'custody',
    person: named(person, registers),
    states: spells.flatMap(({ custodian }, index) =>
      custodian === null || custodian === spells[index - 1]?.custodian ? [] : [custodian],
    ),
    status: custodyStatus(open, members),
    statusSentence: custodySentence(spells, members, registers),
    since: (open ? (open.reportedRelease ?? open.from) : spells.at(-1)!.end!.step)?.occurred.text ?? null,
    course: spells.flatMap(({ from, end, isReported, reportedRelease }) => [
      ...(from ? [turned(isReported ? 'reported_held' : 'held', from)] : []),
      ...(reportedRelease ? [turned('reported_released', reportedRelease)] : []),
      ...(end?.how === 'released' ? [turned('released', end.step)] : []),
    ]),
    steps: steps.map(stepEntry),
    anomalies,
  };
}

/** Once a group has been spelled out its members are followed one by one; what became of the group is with them. */
function custodyStatus(open: Spell | undefined, members: readonly string[]): CaseStatus {
  if (!open) return 'released';
  if (members.length > 0) return 'followed_by_member';
  if (open.reportedRelease) return 'reported_released';
  return open.isReported ? 'reported_held' : 'held';
}

const turned = (status: CaseStatus, { occurred, entryId }: Turn['step']) => ({
  status,
  on: occurred.text,
  entryId,
});

function courseDoc(one: Case, opening: string, person: string, registers: Registers): CaseDoc {
  const { id, kind, states, status, turns, steps, anomalies } = one;
  return {
    id,
    kind,
    person: named(person, registers),
    states,
    status,
    statusSentence: `${opening}: ${turns.map(inWords).join('; ')}.`,
    since: (turns.findLast((turn, index) => turn.status !== turns[index - 1]?.status)?.step ?? steps[0]!)
      .occurred.text,
    course: turns.map((turn) => turned(turn.status, turn.step)),
    steps: steps.map(stepEntry),
    anomalies,
  };
}

const inWords = ({ words, step }: Turn) =>
  `${words} ${step.occurred.text}${step.data.confidence === 'disputed' ? ' (disputed)' : ''}`;

export const caseTags = ({ id, kind, person, status }: CaseDoc): string[] => [
  `id:${id}`,
  `kind:${kind}`,
  `person:${person.code}`,
  `status:${status}`,
];
