/** Tells what is wrong once for each change of it: it is looked at again every second. */
export class ChangesTold {
  private readonly told = new Map<string, string>();

  constructor(private readonly tell: (line: string) => void) {}

  /** The message must not change while the trouble is the same. */
  wrong(of: string, error: unknown): void {
    const what = (error as Error | null)?.message ?? String(error);
    if (this.told.get(of) === what) return;
    this.told.set(of, what);
    this.tell(`${of}: ${what}`);
  }

  /** Says so, where it was wrong before, in the words given. */
  right(of: string, words?: string): void {
    if (this.told.delete(of) && words !== undefined) this.tell(`${of}: ${words}`);
  }
}
