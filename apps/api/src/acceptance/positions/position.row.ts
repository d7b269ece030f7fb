import { type Because, listed, type Row } from '../row';

/**
 * - an option of the issue, `person:juan-guaido`: this is the choice;
 * - `no choice`: no option is chosen, whether one was given up or none is known;
 * - a number: this score; `for`, `against`, `neither`: a score above, below, equal to 0;
 * - `unknown`: there is no position at all, which is not the same as neutral.
 */
export type Stand = string | number;

export interface PositionRow extends Row {
  readonly actor: string;
  readonly issue: string;
  readonly track: 'declared' | 'enacted';
  readonly stand: Stand;
  readonly since?: string;
  readonly status?: string;
  /** The entry that decides. */
  readonly basedOn?: string;
  readonly notBasedOn?: string;
}

type More = Partial<Omit<PositionRow, 'actor' | 'issue' | 'asOf' | 'stand' | 'because'>>;
type Told = Omit<PositionRow, 'actor' | 'issue'>;

/** On this day the actor stands there, because of these facts. */
export const at = (asOf: string, stand: Stand, because: Because, more: More = {}): Told => ({
  asOf,
  stand,
  because: listed(because),
  track: 'declared',
  ...more,
});

/** By deeds, not words. */
export const acts = (asOf: string, stand: Stand, because: Because, more: More = {}): Told =>
  at(asOf, stand, because, { track: 'enacted', ...more });

export const onIssue = (issue: string, actors: Readonly<Record<string, readonly Told[]>>): PositionRow[] =>
  Object.entries(actors).flatMap(([actor, rows]) => rows.map((row) => ({ actor, issue, ...row })));
