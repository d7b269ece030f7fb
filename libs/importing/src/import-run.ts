import { type FieldError, Refusal } from '@chancery/kernel';
import type { Authorship, EventSubmission, Recorder } from '@chancery/recording';
import { factPointer } from './facts/fact-pointer';
import { ImportTally, type Outcome } from './import-report';
import { recordWhatCanBe } from './record-what-can-be';

/** As many as the recorder takes in one batch. */
export const CHUNK = 500;
/** How often a chunk is read and planned anew because somebody else appended in between. */
export const ATTEMPTS = 8;

export interface ImportOptions {
  /** The first rejected line ends the import with a Refusal; what was appended before it stays. */
  readonly strict?: boolean;
  /** What stands the facts show is told in another file, so that no rule need read them. */
  readonly codedElsewhere?: boolean;
  /** Told after each chunk how many lines have been dealt with. */
  readonly onProgress?: (lines: number) => void;
}

/** An event that a line asks for. */
export interface Proposed {
  readonly line: number;
  readonly id: string;
  /** How the line counts once the event is appended; null when it has been counted. */
  readonly outcome: Outcome | 'changed after all' | null;
  readonly submission: EventSubmission;
}

/** What else may be done with events that are refused. */
export interface Otherwise<P extends Proposed> {
  /** The event in another form; null to reject its line. */
  readonly inAnotherForm?: (one: P, refusal: Refusal) => P | null;
  /** When somebody else appended in between, what is left is given back to be planned anew. */
  readonly mayBeOvertaken?: boolean;
}

/** The end of a strict import. What was appended before stays. */
export class LineRefused extends Refusal {
  constructor(
    readonly line: number,
    refusal: Refusal,
    errors: readonly FieldError[],
  ) {
    super(refusal.code, `Line ${line}: ${refusal.message}`, errors, { cause: refusal });
  }
}

/** One import under way: what it may do, and the count of what it did. */
export class ImportRun {
  readonly tally = new ImportTally();

  constructor(
    private readonly recorder: Pick<Recorder, 'record'>,
    readonly authorship: Authorship,
    readonly options: ImportOptions = {},
  ) {}

  get dispute(): string {
    return this.authorship.dispute;
  }

  /** Appends what the record takes; returns the ids that were overtaken. */
  async record<P extends Proposed>(
    proposed: readonly P[],
    { inAnotherForm = () => null, mayBeOvertaken = false }: Otherwise<P> = {},
  ): Promise<ReadonlySet<string>> {
    const left = new Set<string>();
    await recordWhatCanBe(this.recorder, this.authorship, proposed, {
      recorded: (items, { events }) => {
        for (const { outcome } of items) this.tally.count(outcome);
        this.tally.appended(events.map(({ position }) => position));
      },
      refused: (one, refusal) => {
        const other = inAnotherForm(one, refusal);
        if (other === null) this.reject(one.line, one.id, refusal);
        return other;
      },
      overtaken: mayBeOvertaken ? (rest) => rest.forEach(({ id }) => left.add(id)) : undefined,
    });
    return left;
  }

  /** Notes the line as rejected; in a strict import it is the end. */
  reject(line: number, id: string | null, refusal: Refusal): void {
    const errors = refusal.errors.map(({ pointer, detail }) => ({ pointer: factPointer(pointer), detail }));
    this.tally.reject(line, id, { message: refusal.message, errors });
    if (this.options.strict) throw new LineRefused(line, refusal, errors);
  }

  /** What `read` gives, or null with the line rejected. */
  readOrReject<T>(line: number, idOf: () => string | null, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.reject(line, idOf(), error);
      return null;
    }
  }
}
