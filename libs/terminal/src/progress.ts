import { Presets, SingleBar } from 'cli-progress';

/** How far a long piece of work is: a bar on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  /** `total` may grow while the work goes on. */
  at(done: number, total: number): void;
  end(): void;
}

const PLAIN_EVERY_MS = 2000;

/** Shows on stderr, so that stdout holds nothing but the answer. `what` reads well after a number: "events". */
export function showProgress(
  label: string,
  what: string,
  out: NodeJS.WriteStream = process.stderr,
): Progress {
  return out.isTTY ? bar(label, what, out) : plainLines(label, what, out);
}

function bar(label: string, what: string, stream: NodeJS.WriteStream): Progress {
  const format = `${label} {bar} {percentage}% · {value}/{total} ${what} · {speed}/s`;
  const shown = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  const begun = performance.now();
  let started = false;
  return {
    at(done, total) {
      const speed = perSecond(done, begun);
      if (!started) shown.start(total, done, { speed });
      started = true;
      shown.setTotal(total);
      shown.update(done, { speed });
    },
    end: () => shown.stop(),
  };
}

function plainLines(label: string, what: string, out: NodeJS.WritableStream): Progress {
  const begun = performance.now();
  let said = 0;
  let saidAt = begun;
  let last = { done: 0, total: 0 };
  const say = () => {
    said = last.done;
    saidAt = performance.now();
    out.write(`${label}: ${last.done} of ${last.total} ${what}, ${perSecond(last.done, begun)}/s\n`);
  };
  return {
    at(done, total) {
      last = { done, total };
      if (performance.now() - saidAt >= PLAIN_EVERY_MS) say();
    },
    end: () => {
      if (said !== last.done) say();
    },
  };
}

const perSecond = (done: number, begun: number) =>
  Math.round((done * 1000) / Math.max(1, performance.now() - begun));
