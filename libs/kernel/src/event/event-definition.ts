import type { HistoricalDate } from '../dates/historical-date';

/** An event that is about to be judged by the history of its stream, or already part of it. */
export interface HistoricEvent<Type extends string = string, Data extends object = any> {
  readonly type: Type;
  readonly entryId: string;
  readonly occurred: HistoricalDate;
  readonly data: Data;
}

/** Gives an actor's display name at the knowledge an entry is shown for; the code itself when unknown. */
export type NameOf = (code: string) => string;

export interface EventDefinition<Type extends string = string, Data extends object = any> {
  readonly type: Type;
  /** Schema version of `data`; raise it with an upcaster when the shape changes. */
  readonly version: number;
  /** The class-validator class that says which data is acceptable. */
  readonly data: new () => Data;
  /** What the type means, for the OpenAPI document and the forms built from it. */
  readonly description: string;
  /** One sentence, present tense, actor first, at most 160 characters: "USA lifts US EO 13850 from Minerven". */
  readonly headline: (data: Data, nameOf: NameOf) => string;
  /** A complete, valid body for the documentation and for tests. */
  readonly example: { readonly occurredOn: string; readonly data: Data };
  /** `upcast[n]` turns data of schema version n into version n + 1; applied on read. */
  readonly upcast?: Readonly<Record<number, (data: Record<string, unknown>) => Record<string, unknown>>>;
}

/** The history-event type that a definition describes. */
export type EventOf<D> =
  D extends EventDefinition<infer Type, infer Data> ? HistoricEvent<Type, Data> : never;

export const defineEvent = <const Type extends string, Data extends object>(
  definition: EventDefinition<Type, Data>,
): EventDefinition<Type, Data> => definition;
