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
  const format = `${label} {bar} {percentage}% · {value}/{total} ${what} · {speed}{left}`;
  const shown = new SingleBar(
    { format, stream, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  const begun = performance.now();
  let started = false;
  return {
    at(done, total) {
      const told = { speed: `${perSecond(done, begun)}/s`, left: timeLeft(done, total, begun) };
      if (!started) shown.start(total, done, told);
      started = true;
      shown.setTotal(total);
      shown.update(done, told);
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
    const speed = `${perSecond(last.done, begun)}/s${timeLeft(last.done, last.total, begun)}`;
    out.write(`${label}: ${last.done} of ${last.total} ${what}, ${speed}\n`);
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

const secondsSince = (begun: number) => Math.max(1, performance.now() - begun) / 1000;

/** What takes seconds each is told in parts of one. */
function perSecond(done: number, begun: number): string {
  const speed = done / secondsSince(begun);
  return String(speed < 10 ? Number(speed.toPrecision(2)) : Math.round(speed));
}

const WORTH_TELLING_S = 20;

/** At the speed so far; empty where it is soon over. */
function timeLeft(done: number, total: number, begun: number): string {
  const left = done > 0 ? ((total - done) * secondsSince(begun)) / done : 0;
  if (left < WORTH_TELLING_S) return '';
  return left < 120 ? `, about ${Math.round(left)} s left` : `, about ${Math.round(left / 60)} min left`;
}
