import { parseEdtf, Refusal } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import type { JsonObject } from '../lines/read-object';
import { toldAs } from './event-types';
import type { Fact } from './fact';

export interface FactEvent extends EventSubmission {
  readonly id: string;
  /** Plain, not yet checked by its event type, without `follows`, which may point to facts not yet read. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The event that a fact becomes. Stance stays a word: what stand it shows is said by codings only. Whether the values
 * are acceptable is for the recorder to say, once; only the date is read here.
 */
export function factToEvent(fact: Fact): FactEvent {
  const { type, details } = toldAs(fact);
  return { type, id: fact.id, occurredOn: dateOf(fact), data: { ...commonData(fact), ...details } };
}

function commonData(fact: Fact): JsonObject {
  const { summary, actors, targets, subjects, issue, stance, confidence, sources } = fact;
  const { programme, instrument, quantity, note, disagreement } = fact;
  const data = {
    summary, actors, targets, subjects, stance, confidence, sources, programme, instrument, quantity, note,
    issues: issue === undefined || issue === null ? undefined : [issue],
    disagreements: Array.isArray(disagreement) ? disagreement.map(camelCased) : disagreement,
  }; // prettier-ignore
  return Object.fromEntries(Object.entries(data).filter(([name, value]) => !saysNothing(name, value)));
}

const LISTS = new Set(['actors', 'targets', 'subjects', 'sources', 'disagreements']);

/** An empty list says nothing where a list belongs; elsewhere it is a wrong value. */
const saysNothing = (name: string, value: unknown) =>
  value === undefined || value === null || (LISTS.has(name) && Array.isArray(value) && value.length === 0);

function camelCased(disagreement: unknown): unknown {
  const { field, values } = (disagreement ?? {}) as JsonObject;
  if (!Array.isArray(values)) return disagreement;
  return {
    field,
    values: values.map((one: unknown) => {
      const { value, source_url: sourceUrl } = (one ?? {}) as JsonObject;
      return { value, sourceUrl };
    }),
  };
}

function dateOf({ date }: Fact): string {
  try {
    return parseEdtf(date as string).text;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, error.message, [{ pointer: '/date', detail: error.message }]);
  }
}
