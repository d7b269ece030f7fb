import { ENTRY_ID, Refusal } from '@chancery/kernel';
import { type JsonObject, readObject, refuseUnknownKeys } from '../lines/read-object';
import { type Fact, FACT_KINDS, type FactKind } from './fact';

const FIELDS = [
  'id', 'date', 'kind', 'actors', 'targets', 'subjects', 'issue', 'stance', 'summary', 'confidence', 'sources',
  'programme', 'instrument', 'quantity', 'note', 'disagreement', 'follows', 'corrected_by', 'coding',
]; // prettier-ignore

/** Known members of the objects inside a fact. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  actors: ['code', 'role'],
  targets: ['code', 'role'],
  subjects: ['code', 'role'],
  sources: ['url', 'title', 'publisher', 'published'],
  quantity: ['value', 'unit'],
  disagreement: ['field', 'values'],
};
const DISAGREEING = ['value', 'source_url'];

/** Reads one line of a fact file; throws a Refusal whose pointers are those of the line. */
export function readFact(text: string): Fact {
  const line = readObject(text);
  refuseUnknownKeys(line, FIELDS);
  for (const [field, known] of Object.entries(INNER)) refuseUnknownInside(line[field], known, `/${field}`);
  const id = idOf(line);
  const kind = kindOf(line);
  return { ...line, id, kind, follows: idsIn(line, 'follows'), corrected_by: idsIn(line, 'corrected_by') };
}

/** The id of a line that is refused for something else, for the report. */
export function idIn(text: string): string | null {
  try {
    return idOf(readObject(text));
  } catch {
    return null;
  }
}

function refuseUnknownInside(value: unknown, known: readonly string[], pointer: string): void {
  if (!Array.isArray(value)) return refuseUnknownKeys(value, known, pointer);
  value.forEach((item: unknown, index) => {
    refuseUnknownKeys(item, known, `${pointer}/${index}`);
    if (pointer === '/disagreement')
      refuseUnknownInside((item as JsonObject | null)?.['values'], DISAGREEING, `${pointer}/${index}/values`);
  });
}

function idOf({ id }: JsonObject): string {
  if (typeof id === 'string' && ENTRY_ID.test(id)) return id;
  throw wrong('/id', 'must be 3 to 120 lower-case letters, digits and hyphens');
}

function kindOf({ kind }: JsonObject): FactKind {
  if (FACT_KINDS.includes(kind as FactKind)) return kind as FactKind;
  throw wrong('/kind', `must be one of ${FACT_KINDS.join(', ')}`);
}

function idsIn(line: JsonObject, field: 'follows' | 'corrected_by'): string[] {
  const ids = line[field] ?? [];
  if (!Array.isArray(ids) || ids.length > 50) throw wrong(`/${field}`, 'must be a list of at most 50 ids');
  const bad = ids.findIndex((one) => typeof one !== 'string' || !ENTRY_ID.test(one) || one === line['id']);
  if (bad >= 0) throw wrong(`/${field}/${bad}`, 'must be the id of another fact');
  return [...new Set(ids as string[])];
}

const wrong = (pointer: string, detail: string) =>
  new Refusal('INVALID_EVENT_DATA', `${pointer.slice(1)} ${detail}.`, [{ pointer, detail }]);
