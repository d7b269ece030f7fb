import { Presets, SingleBar } from 'cli-progress';

/** Tells how long work is coming along, on stderr: a bar on a terminal, a line every tenth elsewhere. */
export interface Progress {
  /** `done` of `total`; both in the unit of the work. */
  at(done: number, total: number): void;
  end(): void;
}

export const progress = (what: string): Progress => (process.stderr.isTTY ? bar(what) : lines(what));

function bar(what: string): Progress {
  const drawn = new SingleBar(
    { format: `${what} {bar} {value}/{total} {eta_formatted}`, hideCursor: true },
    Presets.rect,
  );
  let begun = false;
  return {
    at(done, total) {
      if (!begun) drawn.start(total, 0);
      begun = true;
      drawn.setTotal(total);
      drawn.update(done);
    },
    end: () => begun && drawn.stop(),
  };
}

function lines(what: string): Progress {
  let told = -1;
  return {
    at(done, total) {
      const tenth = total > 0 ? Math.floor((10 * done) / total) : 10;
      if (tenth === told) return;
      told = tenth;
      process.stderr.write(`${what}: ${done} of ${total}\n`);
    },
    end: () => undefined,
  };
}
