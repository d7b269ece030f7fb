/** Work that nothing waits for: one run at a time, and of all that was asked for meanwhile the last. */
export class Beside<Wish> {
  private running: Promise<void> | null = null;
  private next: Wish | null = null;

  /** `work` must not throw: there is nobody to hear of it. */
  constructor(private readonly work: (wish: Wish) => Promise<void>) {}

  ask(wish: Wish): void {
    this.next = wish;
    this.running ??= this.run();
  }

  /** Until nothing is left to do. */
  settled(): Promise<void> {
    return this.running ?? Promise.resolve();
  }

  private async run(): Promise<void> {
    while (this.next !== null) {
      const wish = this.next;
      this.next = null;
      await this.work(wish);
    }
    this.running = null;
  }
}
