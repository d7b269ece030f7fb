import type { Recorder } from '@chancery/recording';

/** A process that dies right after its n-th append was committed, before it hears of it. */
export function breakingAfter(recorder: Recorder, appends: number): Recorder {
  let left = appends;
  const breaking: Pick<Recorder, 'record'> = {
    record: async (...asked) => {
      const answer = await recorder.record(...asked);
      if ((left -= 1) <= 0) throw new Error('killed');
      return answer;
    },
  };
  return breaking as Recorder;
}
