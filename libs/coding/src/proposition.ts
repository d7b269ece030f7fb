/** Which stand an entry shows, as libs/events has it in its class `Proposition`. */
export interface CodedProposition {
  readonly actor: string;
  readonly issue: string;
  /** An option of the issue; null gives an earlier choice up without making another. */
  readonly choice?: string | null;
  /** +1 for the issue's proposition, -1 against, 0 on neither side (on a question of choice: abstains). */
  readonly polarity?: -1 | 0 | 1;
  /** 1 says or suggests, 2 takes a formal stand, 3 acts. */
  readonly strength: 1 | 2 | 3;
  readonly object?: string;
}
