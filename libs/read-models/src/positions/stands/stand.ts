import type { Reading, Step } from '../../common/periods/step';

export const TRACKS = ['declared', 'enacted'] as const;
/** declared: what a party says; enacted: what it does. */
export type Track = (typeof TRACKS)[number];

/** The side that an entry shows a party to be on. */
export type Side =
  /** On an issue of choice: this option. */
  | { readonly kind: 'choice'; readonly choice: string }
  /** On an issue of choice: on no side, which is a position. */
  | { readonly kind: 'abstains' }
  /** On an issue of choice: no longer on the side it was on; only that of `of`, where somebody is named. */
  | { readonly kind: 'gives-up'; readonly of: readonly string[] | null }
  /** On a polar issue: -3 to 3, for or against the proposition. */
  | { readonly kind: 'score'; readonly score: number };

/** What one entry shows of where one party stands on one issue, in words or by deed. */
export interface Stand {
  readonly step: Step;
  readonly side: Side;
  readonly strength: Reading['strength'];
  /** Who or what read it in the entry: `human`, `R1`, `stated`, `deed:SanctionEased`. */
  readonly rule: string;
  /** A formal recognition: it outranks what is merely said afterwards. */
  readonly recognition: boolean;
  /** What was done, in words; on the enacted track only. */
  readonly words?: string;
  /** The measure of which the act is a part. */
  readonly measure?: { readonly stream: string; readonly act: 'takes' | 'eases' | 'lifts' };
}

/** Which stand of whom: everything a key of the read model tells apart but the track. */
export interface Attributed {
  readonly actor: string;
  readonly issue: string;
  readonly track: Track;
  readonly stand: Stand;
}
