import { textOf } from './text-of';

type Row = Readonly<Record<string, unknown>>;

/** The sentence of a row of an answer, as that question gives it. */
export function rowSays(question: string, row: Row): string {
  if (question === 'positions') return joined(row['label'], row['score']);
  if (question === 'recognitions') return joined((row['holder'] as Row | undefined)?.['name'], row['status']);
  if (question === 'demands') return joined((row['object'] as Row | undefined)?.['words'], row['status']);
  return joined(row['statusSentence'] ?? row['status']);
}

const joined = (text: unknown, more?: unknown): string =>
  [text, more === undefined || more === null ? '' : `(${textOf(more)})`].filter(Boolean).join(' ');
