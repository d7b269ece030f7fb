/**
 * Lets requests of one process that touch the same stream take turns, so that they do not judge the same history and
 * then refuse one another. Between processes the expected version decides.
 */
export class StreamTurns {
  private readonly last = new Map<string, Promise<void>>();

  /** Runs `act` once every earlier act on one of the streams is over; a failed one counts as over. */
  async inTurn<Result>(streams: readonly string[], act: () => Promise<Result>): Promise<Result> {
    const earlier = streams.flatMap((stream) => this.last.get(stream) ?? []);
    const mine = Promise.all(earlier).then(act);
    const over = mine.then(
      () => undefined,
      () => undefined,
    );
    for (const stream of streams) this.last.set(stream, over);
    try {
      return await mine;
    } finally {
      for (const stream of streams) if (this.last.get(stream) === over) this.last.delete(stream);
    }
  }
}
