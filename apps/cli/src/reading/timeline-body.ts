import type { Meta } from '@chancery/read-models';
import type { EntryRow } from '@chancery/tables';

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly role: string | null;
}

/** An entry of the timeline as the public contract has it; what the command line prints of it. */
export interface Entry extends EntryRow {
  readonly actors: readonly Named[];
  readonly targets: readonly Named[];
  readonly subjects: readonly Named[];
}

export interface TimelineBody {
  readonly data: readonly Entry[];
  readonly page: { readonly next: string | null; readonly limit: number; readonly total?: number };
  readonly meta: Meta;
}
