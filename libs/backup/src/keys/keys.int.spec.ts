import { randomUUID } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealValue } from '@chancery/event-store';
import { aCommand, anEvent, useEventStore, useFolder } from '@chancery/testing';
import { quietly } from '../kept-record.fixture';
import { restoreBackup } from '../restore-backup';
import { writeBackup } from '../write-backup';
import { writeKeys } from './write-keys';

const SUBJECT = 'person:alex-saab';

describe('the keys of personal values', () => {
  const source = useEventStore();
  const target = useEventStore();
  const folder = useFolder();
  const file = (name: string) => join(folder(), name);
  const backingUp = { ...quietly, verifierKeys: [] };
  const restore = (personalKeys?: string) =>
    restoreBackup(target().adminUrl, file('backup'), { keys: [], personalKeys, ...quietly });
  const ids: string[] = [];
  const opened = async (store: ReturnType<typeof target>['store']) => {
    const events = await store.readAfter('venezuela', 0, 2);
    return (await store.personal.opened('venezuela', JSON.stringify(events.map(({ data }) => data)))).json;
  };

  beforeAll(async () => {
    const { store } = source();
    for (const text of ['the first', 'the second']) {
      const event = anEvent();
      const at = { eventId: event.id, pointer: '/text' };
      const { id, key, value } = sealValue(text, { dispute: 'venezuela', ...at });
      await store.personal.keep('venezuela', [{ ...at, id, key, subject: SUBJECT }]);
      await store.append('venezuela', aCommand([{ ...event, data: { text: value } }]));
      ids.push(id);
    }
    // As an append leaves it that was broken off.
    const lost = {
      id: randomUUID(),
      key: Buffer.alloc(32),
      subject: SUBJECT,
      eventId: randomUUID(),
      pointer: '/text',
    };
    await store.personal.keep('venezuela', [lost]);
    expect(await writeKeys(source().pool, file('keys'))).toBe(3);
    // The keys are older than the backup: one of them is erased in it.
    const fields = [{ position: 1, pointer: '/text', key: ids[0] }];
    await store.append(
      'venezuela',
      aCommand([anEvent({ type: 'PayloadRedacted', data: { subject: SUBJECT, fields } })]),
    );
    await writeBackup(source().pool, file('backup'), backingUp);
  });

  it('are a file of their own, for the eyes of its owner, and not in the backup', async () => {
    expect((await stat(file('keys'))).mode & 0o777).toBe(0o600);
    expect((await readFile(file('keys'), 'utf8')).split('\n')).toHaveLength(6);
    await expect(writeKeys(source().pool, file('keys'))).rejects.toThrow('keys exists already');
  });

  it('come in whole or not at all, and with them nothing comes in', async () => {
    const all = (await readFile(file('keys'), 'utf8')).trimEnd().split('\n');
    const [head = '', ...keys] = all.slice(0, -1);
    const undigested = (...lines: string[]) => [head, ...lines, `{"end":{"keys":${lines.length}}}`];
    const each = (change: object) =>
      undigested(...keys.map((line) => JSON.stringify({ ...JSON.parse(line), ...change })));
    const wrong = {
      cut: all.slice(0, -1),
      headless: all.slice(1),
      twiceBegun: [head, ...all],
      goingOn: [...all, head],
      broken: [head, '{'],
      other: ['{"backup":{}}'],
      nothing: [head, 'null'],
      changed: all.map((line) => line.replace('alex', 'alec')),
      ofNoEvent: each({ eventId: 'nope' }),
      keyless: each({ key: undefined }),
      twice: undigested(...keys, ...keys),
    };
    for (const [name, text] of Object.entries(wrong)) {
      await writeFile(file(name), `${text.join('\n')}\n`);
      await expect(restore(file(name))).rejects.toThrow(
        /\/\w+ is no file of keys .+ Nothing was restored\.$/,
      );
    }
    await expect(restore(file('missing'))).rejects.toThrow('There is no file');
    await expect(restore(folder())).rejects.toThrow('is a folder');
    expect((await target().store.head('venezuela')).position).toBe(0);
  });

  it('open again what was not erased since', async () => {
    const { personalKeys, eventsWithPersonal } = await restore(file('keys'));
    expect({ personalKeys, eventsWithPersonal }).toEqual({
      personalKeys: { kept: 1, leftOut: 2 },
      eventsWithPersonal: 2,
    });
    expect(await opened(target().store)).toBe('[{"text":null},{"text":"the second"}]');
    expect(await opened(target().store)).toBe(await opened(source().store));
  });
});
