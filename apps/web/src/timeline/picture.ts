import type { Window } from './clusters';
import type { Row } from './rows';

export const ROW = 29;
export const AXIS = 26;

export interface Ink {
  readonly ink: string;
  readonly faded: string;
  readonly rule: string;
  readonly strong: string;
  readonly accent: string;
  readonly mark: string;
  readonly sheet: string;
  readonly sans: string;
}

export interface Picture {
  readonly rows: readonly Row[];
  readonly window: Window;
  readonly gutter: number;
  readonly height: number;
  readonly ink: Ink;
  readonly language: string;
  /** Day number of the time bar; what lies beyond has not happened. */
  readonly now: number;
  readonly chosen: string;
}
