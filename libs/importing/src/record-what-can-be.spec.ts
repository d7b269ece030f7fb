import { Refusal } from '@chancery/kernel';
import type { Recorder } from '@chancery/recording';
import { type Pending, recordWhatCanBe } from './record-what-can-be';

const AUTHOR = { dispute: 'a', recordedBy: 'b', correlationId: 'c' };
const item = (type: string): Pending => ({ submission: { type, occurredOn: '2020', data: {} } });

/** Takes every event but those called "bad", as the recorder does: all or none, naming the first it refuses. */
function recorderThat(namesCulprits: boolean) {
  const taken: string[] = [];
  let events = 0;
  const record: Recorder['record'] = async (_, submissions) => {
    events += submissions.length;
    const bad = submissions.findIndex(({ type }) => type.startsWith('bad'));
    if (bad >= 0) throw refusal(namesCulprits && submissions.length > 1 ? `/events/${bad}/data` : '/data');
    taken.push(...submissions.map(({ type }) => type));
    return { events: [], position: taken.length, replayed: false, dryRun: false };
  };
  return { recorder: { record }, taken, judged: () => events };
}

const refusal = (pointer: string) =>
  new Refusal('INVALID_EVENT_DATA', 'It is bad.', [{ pointer, detail: 'is bad' }]);

const many = (count: number, isBad: (index: number) => boolean) =>
  Array.from({ length: count }, (_, index) => item(`${isBad(index) ? 'bad' : 'good'}-${index}`));

describe('recording what can be', () => {
  it.each([
    ['no event', () => false],
    ['every event', () => true],
    ['one in seven', (index: number) => index % 7 === 3],
    ['the first and the last', (index: number) => index % 499 === 0],
  ])('takes all the others in order when %s is refused', async (_, isBad) => {
    for (const namesCulprits of [true, false]) {
      const items = many(500, isBad);
      const { recorder, taken } = recorderThat(namesCulprits);
      const refused: string[] = [];
      const drop = ({ submission }: Pending) => (refused.push(submission.type), null);
      await recordWhatCanBe(recorder, AUTHOR, items, { recorded: () => undefined, refused: drop });
      expect(taken).toEqual(items.map(({ submission }) => submission.type).filter((type) => type.startsWith('good'))); // prettier-ignore
      expect(refused).toEqual(items.map(({ submission }) => submission.type).filter((type) => type.startsWith('bad'))); // prettier-ignore
    }
  });

  it('takes an event that is given again in another form, at its place', async () => {
    const { recorder, taken } = recorderThat(true);
    const mend = ({ submission }: Pending) => item(submission.type.replace('bad', 'mended'));
    const items = [item('good-0'), item('bad-1'), item('good-2')];
    await recordWhatCanBe(recorder, AUTHOR, items, { recorded: () => undefined, refused: mend });
    expect(taken).toEqual(['good-0', 'mended-1', 'good-2']);
  });

  it('costs a judgement for each of many refusals, not a batch', async () => {
    const { recorder, judged } = recorderThat(true);
    await recordWhatCanBe(recorder, AUTHOR, many(500, () => true), { recorded: () => undefined, refused: () => null }); // prettier-ignore
    expect(judged()).toBeLessThan(1100);
  });

  it('ends when the server cannot go on', async () => {
    const away = new Refusal('SERVER_UNAVAILABLE', 'The database is away.');
    const going = recordWhatCanBe({ record: () => Promise.reject(away) }, AUTHOR, [item('good')], { recorded: () => undefined, refused: () => null }); // prettier-ignore
    await expect(going).rejects.toThrow('away');
  });
});
