import type { SourceRef } from '@chancery/kernel';
import { Command } from '@nestjs/cqrs';
import type { ExpectedVersion } from '@chancery/event-store';
import type { Authorship, RecordingAnswer } from '../types';

export interface Amendment {
  readonly entryId: string;
  readonly reason: string;
  readonly sources?: readonly SourceRef[];
  /** When it came to light, EDTF; today when absent. */
  readonly occurredOn?: string;
  /** Version of the entry's stream the editor has seen. */
  readonly expectedVersion?: ExpectedVersion;
}

/** Says that fields of an entry were wrong; what was recorded stays, and stays answerable. */
export class CorrectEntry extends Command<RecordingAnswer> {
  constructor(
    readonly authorship: Authorship,
    readonly amendment: Amendment & { readonly fields: Readonly<Record<string, unknown>> },
  ) {
    super();
  }
}

/** Takes an entry back: it was asserted, and is not asserted any more. */
export class RetractEntry extends Command<RecordingAnswer> {
  constructor(
    readonly authorship: Authorship,
    readonly amendment: Amendment,
  ) {
    super();
  }
}

/** Takes a retraction back. */
export class ReinstateEntry extends Command<RecordingAnswer> {
  constructor(
    readonly authorship: Authorship,
    readonly amendment: Amendment,
  ) {
    super();
  }
}
