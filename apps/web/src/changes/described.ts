import type { Schemas } from '../api/client';
import { choiceOf, type StandKind, standOf } from '../common/stand';
import type { Say } from '../messages/say';
import type { changesTexts } from './texts';
import type { Change } from './use-changes';

type Issue = Schemas['Issue'];
type T = Say<keyof (typeof changesTexts)['en']>;

/** One side of a change: what it says, and the shape of the stand where it is one. */
export interface Side {
  readonly text: string;
  readonly kind?: StandKind;
}

export interface Described {
  readonly title: string;
  readonly detail?: string;
  readonly before: Side | null;
  readonly after: Side | null;
}

export const QUESTIONS = ['recognitions', 'positions', 'cases', 'measures', 'demands'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

interface Words {
  readonly t: T;
  readonly issues: ReadonlyMap<string, Issue>;
}

/** Names the thing that changed and says what it was and is, in the words of its own view. */
export function described({ question, before, after }: Change, words: Words): Described {
  const { title, detail, side } = DESCRIBE[question as QuestionName] ?? DESCRIBE.cases;
  const any = (after ?? before) as never;
  return {
    title: title(any, words),
    ...(detail && { detail: detail(any, words) }),
    before: before ? side(before as never, words) : null,
    after: after ? side(after as never, words) : null,
  };
}

interface Describe<Row> {
  readonly title: (row: Row, words: Words) => string;
  readonly detail?: (row: Row, words: Words) => string;
  readonly side: (row: Row, words: Words) => Side;
}

const PRESIDENCY = 'presidency-legitimacy';

const DESCRIBE: {
  positions: Describe<Schemas['Position']>;
  recognitions: Describe<Schemas['Recognition']>;
  measures: Describe<Schemas['Measure']>;
  cases: Describe<Schemas['Case']>;
  demands: Describe<Schemas['Demand']>;
} = {
  positions: {
    title: ({ actor }) => actor.name,
    detail: ({ track }, { t }) => (track === 'enacted' ? t('enacted') : ''),
    side: (row, { issues }) => ({
      text: row.label,
      kind: standOf(row, issues.get(row.issue)?.options ?? []),
    }),
  },
  recognitions: {
    title: ({ recogniser }) => recogniser.name,
    side: ({ holder }, { issues }) => ({
      text: holder.name,
      kind: choiceOf(holder.code, issues.get(PRESIDENCY)?.options ?? []),
    }),
  },
  measures: {
    title: ({ authority, targets }) => `${authority.name} → ${few(targets.map(({ name }) => name))}`,
    detail: ({ programme }) => programme ?? '',
    side: ({ statusSentence }) => ({ text: statusSentence }),
  },
  cases: {
    title: ({ person }) => person.name,
    detail: ({ kind }, { t }) => t(kind),
    side: ({ statusSentence }) => ({ text: statusSentence }),
  },
  demands: {
    title: ({ actor, addressee, object: { words } }, { t }) =>
      addressee
        ? t('asks', { actor: actor.name, addressee: addressee.name, words })
        : t('asks.all', { actor: actor.name, words }),
    side: ({ status }, { t }) => ({ text: t(status) }),
  },
};

const FEW = 3;
const few = (names: readonly string[]) =>
  names.length > FEW ? `${names.slice(0, FEW).join(', ')} …` : names.join(', ');

const LEAST_SHARED = 12;
/** What ends a part of a sentence stands alone: a date is the same whether a full stop or a semicolon follows. */
const WORDS = /(?<=\s)|(?=[;,.])/;

/** What a sentence says more than the one before it: where they part, if they have a beginning in common. */
export function parted(before: string, after: string): readonly [same: string, otherwise: string] {
  const [words, were] = [after, before].map((sentence) => sentence.split(WORDS)) as [string[], string[]];
  let shared = 0;
  while (shared < words.length && words[shared] === were[shared]) shared += 1;
  const same = words.slice(0, shared).join('');
  return same.length < LEAST_SHARED ? ['', after] : [same, after.slice(same.length)];
}
