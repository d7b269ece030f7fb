import { aCommand, anEvent, useEventStore } from '@chancery/testing';

describe('the event store', () => {
  const database = useEventStore();

  it('gives back what was appended, as it was written', async () => {
    const { store } = database();
    const event = anEvent({ data: { b: 1, a: 'ü' } });
    const { position } = await store.append('venezuela', aCommand([event]));
    const [stored] = await store.readAfter('venezuela', position - 1, 10);
    expect(stored).toMatchObject({ id: event.id, position, version: 1, data: { a: 'ü', b: 1 } });
    expect(await store.head('venezuela')).toEqual({ position, recordedAt: stored!.recordedAt });
  });
});
