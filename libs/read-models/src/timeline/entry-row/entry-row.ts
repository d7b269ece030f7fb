import { completeDocument } from './entry-document';

/** An entry as {@link readEntries} gives it. */
export interface EntryRow {
  readonly document: string;
  readonly entryId: string;
  readonly certain: boolean;
  readonly occurredFrom: string;
  readonly occurredTo: string;
  readonly position: string;
  readonly newest: string;
  readonly pubFrom: string;
  /** Quoted ids with commas between them. */
  readonly follows: string | null;
  readonly followedBy: string | null;
}

export const documentOf = ({ document, certain, follows, followedBy }: EntryRow): string =>
  completeDocument(document, certain, `[${follows ?? ''}]`, `[${followedBy ?? ''}]`);
