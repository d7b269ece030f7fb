import { codesOf, type Columns, joined } from './columns';

interface Party {
  readonly code: string;
}

/** An entry of the timeline, as far as the table shows it. */
export interface EntryRow {
  readonly id: string;
  readonly position: number;
  readonly version: number;
  readonly status: string;
  readonly type: string;
  readonly family: string;
  readonly occurredOn: string;
  readonly occurredFrom: string | null;
  readonly occurredTo: string | null;
  readonly headline: string;
  readonly summary: string;
  readonly actors: readonly Party[];
  readonly targets: readonly Party[];
  readonly subjects: readonly Party[];
  readonly issues: readonly string[];
  readonly stance: string | null;
  readonly confidence: string | null;
  readonly programme: string | null;
  readonly instrument: string | null;
  readonly quantity: { readonly value: number; readonly unit: string } | null;
  readonly note: string | null;
  readonly sources: readonly { readonly url: string }[];
  readonly anomalies: readonly string[];
  readonly links: { readonly follows: readonly string[] };
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly publishedFrom: string | null;
}

export const timelineColumns: Columns<EntryRow> = {
  id: ({ id }) => id,
  occurredOn: ({ occurredOn }) => occurredOn,
  occurredFrom: ({ occurredFrom }) => occurredFrom,
  occurredTo: ({ occurredTo }) => occurredTo,
  type: ({ type }) => type,
  family: ({ family }) => family,
  status: ({ status }) => status,
  headline: ({ headline }) => headline,
  summary: ({ summary }) => summary,
  actors: ({ actors }) => codesOf(actors),
  targets: ({ targets }) => codesOf(targets),
  subjects: ({ subjects }) => codesOf(subjects),
  issues: ({ issues }) => joined(issues),
  stance: ({ stance }) => stance,
  confidence: ({ confidence }) => confidence,
  programme: ({ programme }) => programme,
  instrument: ({ instrument }) => instrument,
  quantity: ({ quantity }) => (quantity ? `${quantity.value} ${quantity.unit}` : ''),
  note: ({ note }) => note,
  sources: ({ sources }) => joined(sources.map(({ url }) => url)),
  anomalies: ({ anomalies }) => joined(anomalies),
  follows: ({ links }) => joined(links.follows),
  publishedFrom: ({ publishedFrom }) => publishedFrom,
  recordedAt: ({ recordedAt }) => recordedAt,
  recordedBy: ({ recordedBy }) => recordedBy,
  version: ({ version }) => version,
  position: ({ position }) => position,
};
