const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 5 * 60_000;

/** What somebody else is asked for is asked for again after a pause, twice as long each time it fails. */
export class Patience {
  private pauseMs = FIRST_PAUSE_MS;
  private notBefore = 0;

  get over(): boolean {
    return Date.now() >= this.notBefore;
  }

  failed(): void {
    this.notBefore = Date.now() + this.pauseMs;
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, this.pauseMs * 2);
  }

  succeeded(): void {
    this.pauseMs = FIRST_PAUSE_MS;
    this.notBefore = 0;
  }
}
