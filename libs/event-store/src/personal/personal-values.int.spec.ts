import { randomUUID } from 'node:crypto';
import { aCommand, anEvent, useEventStore } from '@chancery/testing';
import { openValue, sealValue } from './sealed-value';

const place = { dispute: 'venezuela', eventId: randomUUID(), pointer: '/personal/0/text' };
const SUBJECT = 'person:alex-saab';

const redacted = (subject: string, ...keys: string[]) =>
  anEvent({ type: 'PayloadRedacted', data: { subject, fields: keys.map((key) => ({ key })) } });

describe('a sealed value', () => {
  it('is opened by its key at its place, and by no other and nowhere else', () => {
    const { key, value } = sealValue('a birth date: ä€😀', place);
    const hidden = value.sealed.slice(37);
    expect(openValue(hidden, key, place)).toBe('"a birth date: ä€😀"');
    for (const [other, elsewhere] of [
      [Buffer.alloc(32), place],
      [key, { ...place, dispute: 'essequibo' }],
      [key, { ...place, eventId: randomUUID() }],
      [key, { ...place, pointer: '/personal/1/text' }],
    ] as const)
      expect(openValue(hidden, other, elsewhere)).toBeNull();
    const altered = `${hidden.slice(0, -1)}${hidden.endsWith('A') ? 'E' : 'A'}`;
    expect([openValue(altered, key, place), openValue('AA', key, place)]).toEqual([null, null]);
  });
});

describe('the keys of personal values', () => {
  const database = useEventStore();
  const sealed = async (text: string, entryId = 'an-entry') => {
    const event = anEvent({ entryId });
    const at = { eventId: event.id, pointer: '/personal/0/text' };
    const { id, key, value } = sealValue(text, { dispute: 'venezuela', ...at });
    const { store } = database();
    await store.personal.keep('venezuela', [{ ...at, id, key, subject: SUBJECT }]);
    await store.append(
      'venezuela',
      aCommand([{ ...event, data: { personal: [{ about: SUBJECT, text: value }] } }]),
    );
    return { id, json: JSON.stringify([value, { said: '{"sealed":"by somebody"}' }]) };
  };
  const open = (json: string) => database().store.personal.opened('venezuela', json);

  it('open what a text holds, in one place or in many', async () => {
    const one = await sealed('one');
    const two = await sealed('two');
    expect(await open(`[${one.json},${two.json},${one.json}]`)).toEqual({
      json: '[["one",{"said":"{\\"sealed\\":\\"by somebody\\"}"}],["two",{"said":"{\\"sealed\\":\\"by somebody\\"}"}],["one",{"said":"{\\"sealed\\":\\"by somebody\\"}"}]]',
      keys: [one.id, two.id].toSorted(),
    });
    expect(await open('{"sealed":true}')).toEqual({ json: '{"sealed":true}' });
  });

  it('are destroyed by the event that says so and names them, of its subject only', async () => {
    const { store, pool } = database();
    const [gone, kept] = [await sealed('gone'), await sealed('kept')];
    await store.append(
      'venezuela',
      aCommand([redacted('person:somebody-else', kept.id), redacted(SUBJECT, gone.id)]),
    );
    expect((await open(gone.json)).json).toMatch(/^\[null,/);
    expect(await open(kept.json)).toMatchObject({
      json: expect.stringMatching(/^\["kept",/),
      keys: [kept.id],
    });
    const { rowCount } = await pool.query('select from es_key.personal where key_id = $1', [gone.id]);
    expect(rowCount).toBe(0);
  });

  it('stay where that event is not recorded', async () => {
    const { store } = database();
    const { id, json } = await sealed('kept');
    const refused = aCommand([
      redacted(SUBJECT, id),
      { ...anEvent(), stream: 'redaction/x', expectedVersion: 7 },
    ]);
    await expect(store.append('venezuela', refused)).rejects.toThrow('expected at version 7');
    expect((await open(json)).keys).toEqual([id]);
  });

  it('can be kept and read by the service, and nothing else', async () => {
    const { id } = await sealed('kept');
    const { pool } = database();
    for (const statement of [
      'delete from es_key.personal',
      `update es_key.personal set subject = ''`,
      'truncate es_key.personal',
    ])
      await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect((await pool.query('select from es_key.personal where key_id = $1', [id])).rowCount).toBe(1);
  });
});
