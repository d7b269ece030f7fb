import type { Registers } from '../common/attribution/registers';
import { inWorldOrder } from '../common/periods/world-order';
import { named, type Named } from '../common/rows/named';
import { stepEntry, type StepEntry } from '../common/rows/step-entry';
import { authorityOf } from '../common/sanctions/licence-acts';
import type { Effect, MeasureStatus } from './effect';
import type { Anomaly, Measure } from './measure';
import { bySince, type Permission } from './permission';
import { licencesOn, type SanctionsOn } from './sanctions-on';
import { statusSentence } from './status-sentence';

/** A sanction measure as it is answered. */
export interface MeasureDoc {
  /** `usa/us-eo-13850/org-pdvsa`. */
  readonly id: string;
  readonly authority: Named;
  /** Its bodies that took the measure: `USA.OFAC`. */
  readonly takenBy: readonly string[];
  readonly programme: string | null;
  readonly targets: readonly Named[];
  readonly status: MeasureStatus;
  /** "In force since 2019-01-28; eased by OFAC GL 41 since 2022-11-26." */
  readonly statusSentence: string;
  /** EDTF; null where its beginning is not on record. */
  readonly since: string | null;
  readonly until: string | null;
  readonly steps: readonly (StepEntry & { readonly effect: Effect })[];
  readonly stepsCount: number;
  readonly anomalies: readonly Anomaly[];
  /** All licences that bear on it, by the day since which they permit something or no longer do. */
  readonly licences: readonly string[];
  /** Those of them that permit something now, since when, and the entry that began it. */
  readonly easedBy: readonly { readonly licence: string; readonly since: string; readonly entryId: string }[];
  /** The latest entry on any of them. */
  readonly latestOnLicences: { readonly entryId: string } | null;
}

export function measureDocs(state: SanctionsOn, target: string, registers: Registers): MeasureDoc[] {
  return state.measures.map((measure) =>
    measureDoc(measure, licencesOn(measure, target, state).toSorted(bySince), registers),
  );
}

function measureDoc(measure: Measure, licences: readonly Permission[], registers: Registers): MeasureDoc {
  const easing = licences.filter(({ permits }) => permits);
  const status = measure.status === 'in_force' && easing.length > 0 ? 'eased' : measure.status;
  return {
    id: measure.id,
    authority: named(authorityOf(measure.first, registers), registers),
    takenBy: measure.takenBy,
    programme: measure.programme ?? null,
    targets: measure.targets.map((code) => named(code, registers)),
    status,
    statusSentence: statusSentence(measure, easing),
    since: measure.since?.occurred.text ?? null,
    until: status === 'ended' ? measure.last.occurred.text : null,
    steps: measure.steps.map(({ step, effect }) => ({ ...stepEntry(step), effect })),
    stepsCount: measure.count,
    anomalies: measure.anomalies,
    licences: licences.map(({ id }) => id),
    easedBy: easing.map(({ id, since }) => ({
      licence: id,
      since: since.occurred.text,
      entryId: since.entryId,
    })),
    latestOnLicences: latestOn(licences),
  };
}

function latestOn(licences: readonly Permission[]): MeasureDoc['latestOnLicences'] {
  const [last] = licences.map((licence) => licence.latest).toSorted((a, b) => inWorldOrder(b, a));
  return last ? { entryId: last.entryId } : null;
}

export const measureTags = ({ id, authority, takenBy, programme, targets, status }: MeasureDoc): string[] => [
  `id:${id}`,
  ...new Set([authority.code, ...takenBy].map((code) => `authority:${code}`)),
  `status:${status}`,
  ...(programme === null ? [] : [`programme:${programme}`]),
  ...targets.map(({ code }) => `target:${code}`),
];
