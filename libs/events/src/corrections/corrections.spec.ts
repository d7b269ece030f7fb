import { happened, history } from '@chancery/testing';
import { catalogue } from '../catalogue';
import {
  corrections,
  disagreementRecorded,
  disagreementSettled,
  eventCorrected,
  eventReinstated,
  eventRetracted,
  eventsLinked,
} from '.';

const corrected = happened(eventCorrected);
const retracted = happened(eventRetracted);
const reinstated = happened(eventReinstated);
const amendments = [
  corrected,
  happened(eventsLinked),
  happened(disagreementRecorded),
  happened(disagreementSettled),
];
const fields = (value: unknown) => () =>
  catalogue.parse('EventCorrected', { ...eventCorrected.example.data, fields: value });

describe('an entry', () => {
  it('can be corrected, linked, disputed, retracted and reinstated', () => {
    for (const event of [...amendments, retracted]) history(corrections).given().when(event).thenRecorded();
    history(corrections).given(retracted).when(reinstated).thenRecorded();
    history(corrections).given(retracted, reinstated).when(corrected).thenRecorded();
  });

  it.each([...amendments, retracted])('that was retracted refuses $type', (event) => {
    history(corrections).given(retracted).when(event).thenRefused('record EventReinstated first');
  });

  it('that stands cannot be reinstated', () => {
    history(corrections).given().when(reinstated).thenRefused('was not retracted');
  });

  it('cannot follow itself', () => {
    const { target } = eventsLinked.example.data;
    history(corrections)
      .given()
      .when(happened(eventsLinked, { follows: [target] }))
      .thenRefused('cannot follow itself');
  });
});

describe('the fields of a correction', () => {
  it('may hold any value, null to take a field away', () => {
    expect(fields({ occurredOn: '2026-03-01', note: null, actors: [{ code: 'RUS' }] })).not.toThrow();
  });

  it.each([
    [{}],
    [[]],
    ['summary'],
    [null],
    [{ anomalies: [] }],
    [{ constructor: 1 }],
    [{ summary: 'so', constructor: 1 }],
    [JSON.parse('{"__proto__": {"admin": true}}')],
    [{ 'data/summary': 'so' }],
    [Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`field${index}`, 1]))],
  ])('are refused as %j', (value) => {
    expect(fields(value)).toThrow(expect.objectContaining({ code: 'INVALID_EVENT_DATA' }));
  });
});
