import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const EVERY_LINES = 5_000;

/**
 * To be told how many lines have been read; collects all garbage every 5,000. Left to itself V8 does so when the old
 * generation has about doubled: of a long file more garbage is lying about than of a short one, and an import looks as
 * if it kept something of every line.
 */
export function smallHeap(): (lines: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let collectedAt = 0;
  return (lines) => {
    if (lines - collectedAt < EVERY_LINES) return;
    collectedAt = lines;
    collect();
  };
}
