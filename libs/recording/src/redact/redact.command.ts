import { Command } from '@nestjs/cqrs';
import type { Authorship, RecordingAnswer } from '../types';

export interface Redaction {
  /** Code of the person whose personal values are erased. */
  readonly subject: string;
  /** Only what this entry and its corrections hold. */
  readonly target?: string;
  readonly legalReason: string;
  /** When it was demanded or granted, EDTF; today when absent. */
  readonly occurredOn?: string;
}

/** Erases personal values for ever: their keys are destroyed, what was recorded and its proofs stay. */
export class Redact extends Command<RecordingAnswer> {
  constructor(
    readonly authorship: Authorship,
    readonly redaction: Redaction,
  ) {
    super();
  }
}
