import type { EntryRow } from '@chancery/tables';

interface Source {
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** An entry of the timeline as the API answers it, as far as it is published. */
export interface Entry extends EntryRow {
  readonly precision: string;
  readonly certainty: string;
  readonly sources: readonly Source[];
  readonly disagreements: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string }[];
    readonly settled?: { readonly basis: string; readonly value?: string };
  }[];
  readonly updatedAt: string;
  readonly details: Readonly<Record<string, unknown>>;
}
