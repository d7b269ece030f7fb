import { type CuttingProxy, startCuttingProxy, useTestDatabase } from '@chancery/testing';
import { appendUntilAnswered, type Appended } from './e2e/append-until-answered';
import { statement } from './e2e/fixtures';
import { useApi } from './e2e/use-api';

const EDITORS = 64;
/** How many appends each of them makes: EDITORS_APPENDS=100 for the long run. */
const EACH = Number(process.env.EDITORS_APPENDS || 2);
const WITHIN_MS = 60_000 + EDITORS * EACH * 500;

/** Every third append is a batch of three. */
const bodyOf = (editor: number, turn: number) => {
  const id = `by-${editor}-${turn}`;
  return turn % 3 === 0
    ? { events: ['a', 'b', 'c'].map((part) => statement(`${id}-${part}`)) }
    : statement(id);
};
const idsIn = (body: ReturnType<typeof bodyOf>) =>
  'events' in body ? body.events.map(({ id }) => id) : [body.id];

describe('64 editors who append at once, over connections that break', () => {
  const { api, database } = useApi(useTestDatabase, {
    CHANCERY_RATE_LIMIT_TOKEN: 'off',
    CHANCERY_RATE_LIMIT_ADDRESS: 'off',
  });
  let proxy: CuttingProxy;
  afterAll(() => proxy.close());

  async function edit(editor: number, secret: string): Promise<Appended[]> {
    const answers: Appended[] = [];
    for (let turn = 0; turn < EACH; turn++)
      answers.push(
        await appendUntilAnswered({ url: proxy.url, secret }, `${editor}-${turn}`, bodyOf(editor, turn)),
      );
    return answers;
  }

  it(
    'and repeat what was not answered: nothing is lost, nothing is there twice',
    async () => {
      proxy = await startCuttingProxy({ target: { port: Number(new URL(api().url).port) } });
      const secret = await api().token('editor');
      const began = performance.now();
      const answers = (
        await Promise.all(Array.from({ length: EDITORS }, (_, one) => edit(one, secret)))
      ).flat();
      const ms = Math.round(performance.now() - began);

      const { rows } = await database().pool.query<{ position: string; entry_id: string }>(
        'select position, entry_id from es.event order by position',
      );
      const wanted = Array.from({ length: EDITORS }, (_, editor) =>
        Array.from({ length: EACH }, (__, turn) => idsIn(bodyOf(editor, turn))),
      ).flat(2);
      expect(rows.map(({ entry_id: id }) => id).toSorted()).toEqual(wanted.toSorted());
      expect(rows.map(({ position }) => Number(position))).toEqual(wanted.map((_, index) => index + 1));
      const told = new Map(answers.flatMap(({ events }) => events.map((one) => [one.entryId, one.position])));
      expect(rows.every(({ entry_id: id, position }) => told.get(id) === Number(position))).toBe(true);

      const replayed = answers.filter((one) => one.replayed).length;
      expect([proxy.cuts() > 0, replayed > 0]).toEqual([true, true]);
      if (process.env.EDITORS_APPENDS)
        process.stderr.write(
          `${EDITORS} editors, ${answers.length} appends, ${rows.length} events, ${proxy.cuts()} cuts, ` +
            `${replayed} answered as repetitions, ${ms} ms\n`,
        );
    },
    WITHIN_MS,
  );
});
