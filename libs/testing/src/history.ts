import {
  parseEdtf,
  type EventDefinition,
  type EventFamily,
  type EventOf,
  type HistoricEvent,
} from '@chancery/kernel';

/** An event as a spec tells it: the example of its definition, changed where the story needs it. */
export function happened<Type extends string, Data extends object>(
  definition: EventDefinition<Type, Data>,
  changes: Partial<Data> = {},
  occurredOn = definition.example.occurredOn,
): HistoricEvent<Type, Data> {
  return {
    type: definition.type,
    entryId: `entry-of-${definition.type.toLowerCase()}`,
    occurred: parseEdtf(occurredOn),
    data: { ...definition.example.data, ...changes },
  };
}

/**
 * `history(family).given(…past).when(event).thenRecorded()`. The past is told in the order of the world, as a
 * family is asked (see EventFamily).
 */
export const history = <State, Definition extends EventDefinition>(
  family: EventFamily<State, Definition>,
) => ({
  given: (...past: EventOf<Definition>[]) => ({
    when: (event: EventOf<Definition>) =>
      then(family, past.reduce(family.evolve, family.initialState()), event),
  }),
});

function then<State, Definition extends EventDefinition>(
  family: EventFamily<State, Definition>,
  state: State,
  event: EventOf<Definition>,
) {
  const refuse = () => family.refuse(state, event);
  const anomalies = () => [...family.anomalies(state, event)].toSorted();
  return {
    /** Accepted, and nothing about it is irregular. */
    thenRecorded: () =>
      expect({ refused: message(refuse), anomalies: anomalies() }).toEqual({ anomalies: [] }),
    /** Accepted, with exactly these codes. */
    thenFlagged: (...codes: string[]) =>
      expect({ refused: message(refuse), anomalies: anomalies() }).toEqual({ anomalies: codes.toSorted() }),
    /** Refused, with a sentence that holds these words. */
    thenRefused: (words: string | RegExp) => expect(refuse).toThrow(words),
  };
}

function message(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
