import { canonicalJson, Refusal } from '@chancery/kernel';
import { factPointer } from './fact-pointer';
import type { FactEvent } from './fact-to-event';
import type { ImportedEntry } from './imported-entry';

/** Set by the recorder or by the importer, never by a file; `follows` has a pass of its own. */
const NOT_OF_THE_FILE = new Set(['anomalies', 'startUnknown', 'follows']);

/**
 * What a file changed since it was last imported, as fields of a correction: null takes a field away. What an editor
 * corrected in between stays; where file and editor changed the same field to different values the line is refused.
 */
export function changedFields(
  { type, occurredOn, data }: FactEvent,
  { asImported, asItStands, byHand }: ImportedEntry,
): Readonly<Record<string, unknown>> {
  if (type !== asImported.type)
    throw new Refusal(
      'INVALID_EVENT_DATA',
      `It is recorded as ${asImported.type}; a correction cannot make it ${type}.`,
      [{ pointer: '/kind', detail: 'retract the entry and give the fact another id' }],
    );
  const before: Fields = { ...asImported.data, occurredOn: asImported.occurredOn };
  const stands: Fields = { ...asItStands.data, occurredOn: asItStands.occurredOn };
  const wanted: Fields = { ...data, occurredOn };
  const names = [...new Set([...Object.keys(before), ...Object.keys(wanted)])];
  const changed = names.filter((name) => !NOT_OF_THE_FILE.has(name) && !same(before[name], wanted[name]));
  const needed = changed.filter((name) => !same(stands[name], wanted[name]));
  refuseOverwriting(needed.filter((name) => byHand.has(name)));
  return Object.fromEntries(needed.map((name) => [name, wanted[name] ?? null]));
}

type Fields = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

function refuseOverwriting(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new Refusal(
    'INVALID_EVENT_DATA',
    `${names.join(', ')} was corrected by hand; a file does not overwrite that.`,
    names.map((name) => ({
      pointer: factPointer(`/data/${name}`.replace('/data/occurredOn', '/occurredOn')),
      detail: 'was corrected by hand',
    })),
  );
}
