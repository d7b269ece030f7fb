import type { Entry, Named } from '../reading/timeline-body';

type Cell = (entry: Entry) => string;

const codes = (parties: readonly Named[]) => parties.map(({ code }) => code).join('; ');
const text = (value: string | number | null) => String(value ?? '');

/** The columns of the timeline as a table; several values of one cell are separated by "; ". */
const COLUMNS: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  occurredOn: ({ occurredOn }) => occurredOn,
  occurredFrom: ({ occurredFrom }) => text(occurredFrom),
  occurredTo: ({ occurredTo }) => text(occurredTo),
  type: ({ type }) => type,
  family: ({ family }) => family,
  status: ({ status }) => status,
  headline: ({ headline }) => headline,
  summary: ({ summary }) => summary,
  actors: ({ actors }) => codes(actors),
  targets: ({ targets }) => codes(targets),
  subjects: ({ subjects }) => codes(subjects),
  issues: ({ issues }) => issues.join('; '),
  stance: ({ stance }) => text(stance),
  confidence: ({ confidence }) => text(confidence),
  programme: ({ programme }) => text(programme),
  instrument: ({ instrument }) => text(instrument),
  quantity: ({ quantity }) => (quantity ? `${quantity.value} ${quantity.unit}` : ''),
  note: ({ note }) => text(note),
  sources: ({ sources }) => sources.map(({ url }) => url).join('; '),
  anomalies: ({ anomalies }) => anomalies.join('; '),
  follows: ({ links }) => links.follows.join('; '),
  publishedFrom: ({ publishedFrom }) => text(publishedFrom),
  recordedAt: ({ recordedAt }) => recordedAt,
  recordedBy: ({ recordedBy }) => recordedBy,
  version: ({ version }) => text(version),
  position: ({ position }) => text(position),
};

export const CSV_TITLES: readonly string[] = Object.keys(COLUMNS);

export const csvCells = (entry: Entry): string[] => Object.values(COLUMNS).map((cell) => cell(entry));
