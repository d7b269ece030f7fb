import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { FIND_STEP, NOTE_STEP, TAKE_TURN, YIELD_TURN } from './first-start.sql';

/** The step of a database that was filled from a backup: its record is what the backup held, and nothing else. */
export const RESTORED = 'restored';

/** Remembers in the database which steps of a first start are done, whatever became of the process that did them. */
@Injectable()
export class FirstStart {
  constructor(private readonly pool: Pool) {}

  async isDone(step: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(FIND_STEP, [step]);
    return rowCount === 1;
  }

  async note(step: string): Promise<void> {
    await this.pool.query(NOTE_STEP, [step]);
  }

  /**
   * Does `work` unless the step is done, and notes it once `work` has ended well. Processes that start together take
   * turns, so only the first does it; a step that was cut off is done again, so `work` must be able to go on from there.
   */
  async once(step: string, work: () => Promise<void>): Promise<void> {
    if (await this.isDone(step)) return;
    const turn = await this.pool.connect();
    try {
      await turn.query(TAKE_TURN, [step]);
      if (await this.isDone(step)) return;
      await work();
      await this.note(step);
    } finally {
      const failed = await turn.query(YIELD_TURN, [step]).then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      turn.release(failed);
    }
  }
}
