import { readSubmissions } from './submissions';

const event = { type: 'StatementIssued', occurredOn: '2019-01-23', data: {} };
const faults = (body: unknown) => {
  try {
    readSubmissions(body);
    return [];
  } catch (error) {
    return (error as { errors: { pointer: string; detail: string }[] }).errors;
  }
};

describe('the body of an append', () => {
  it('is one event or a batch', () => {
    expect(readSubmissions(event)).toEqual({ submissions: [event], batch: false });
    expect(readSubmissions({ events: [event, event] })).toEqual({ submissions: [event, event], batch: true });
  });

  it.each([
    [null, ''],
    ['text', ''],
    [[event], ''],
    [{}, '/type'],
    [{ ...event, type: 7 }, '/type'],
    [{ ...event, type: ' ' }, '/type'],
    [{ ...event, occurredOn: 2019 }, '/occurredOn'],
    [{ ...event, data: [] }, '/data'],
    [{ ...event, id: null }, '/id'],
    [{ ...event, expectedVersion: -1 }, '/expectedVersion'],
    [{ ...event, expectedVersion: '3' }, '/expectedVersion'],
    [{ ...event, recordedAt: '2019' }, '/recordedAt'],
    [{ events: {} }, '/events'],
    [{ events: [] }, '/events'],
    [{ events: Array.from({ length: 501 }, () => event) }, '/events'],
    [{ events: [event], type: 'x' }, '/type'],
    [{ events: [event, { ...event, type: undefined }] }, '/events/1/type'],
    [{ events: [null] }, '/events/0'],
  ])('is not %j', (body, pointer) => {
    expect(faults(body)[0]).toMatchObject({ pointer });
  });

  it('is refused for a misspelt field with the field that was meant', () => {
    expect(faults({ ...event, occuredOn: '2019' })).toEqual([
      { pointer: '/occuredOn', detail: 'is no field here. Did you mean "occurredOn"?' },
    ]);
  });
});
