import type { Meta } from '@chancery/read-models';

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly role: string | null;
}

/** An entry of the timeline as the public contract has it; what the command line prints of it. */
export interface Entry {
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
  readonly actors: readonly Named[];
  readonly targets: readonly Named[];
  readonly subjects: readonly Named[];
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

export interface TimelineBody {
  readonly data: readonly Entry[];
  readonly page: { readonly next: string | null; readonly limit: number; readonly total?: number };
  readonly meta: Meta;
}
