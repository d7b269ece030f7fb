import type { JsonObject } from '../lines/read-object';

/** The kinds of fact, as data/venezuela/README.md describes the format. */
export const FACT_KINDS = [
  'statement', 'recognition', 'recognition_withdrawn',
  'sanction_imposed', 'sanction_eased', 'sanction_reimposed', 'sanction_lifted',
  'extradition_requested', 'extradition_granted', 'extradition_carried_out', 'extradition_refused',
  'detention', 'release', 'charges_filed', 'charges_dropped', 'plea_or_verdict', 'court_ruling',
  'negotiation', 'agreement', 'election', 'vote_in_international_body', 'military_action',
  'relations_severed', 'relations_restored', 'expulsion', 'asset_action', 'other',
] as const; // prettier-ignore
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * A line of a fact file. `id` and `kind` are known to be sound and no field is unknown; whether the other values are
 * acceptable is for the event they become to say.
 */
export interface Fact extends JsonObject {
  readonly id: string;
  readonly kind: FactKind;
  readonly follows: readonly string[];
  /** Ids of facts that later corrected this report. */
  readonly corrected_by: readonly string[];
  /** What stand it shows, as in a codings file. */
  readonly coding?: unknown;
}
