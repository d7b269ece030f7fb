import type { Fact, FactKind } from './fact';
import { detention, release } from './telling/custody';
import { election, expulsion, negotiation } from './telling/diplomacy';
import { extraditionGranted, extraditionRefused } from './telling/extradition';
import { chargesDropped, pleaOrVerdict } from './telling/prosecution';
import type { Teller, Told } from './telling/told';
import { vote } from './telling/vote';

/** The event a fact becomes, by its kind; some kinds are several things, told apart by roles and wording. */
const EVENTS: Readonly<Record<FactKind, string | Teller>> = {
  statement: 'StatementIssued',
  recognition: 'RecognitionExtended',
  recognition_withdrawn: 'RecognitionWithdrawn',
  sanction_imposed: 'SanctionImposed',
  sanction_eased: 'SanctionEased',
  sanction_reimposed: 'SanctionReimposed',
  sanction_lifted: 'SanctionLifted',
  extradition_requested: 'ExtraditionRequested',
  extradition_granted: extraditionGranted,
  extradition_carried_out: 'PersonSurrendered',
  extradition_refused: extraditionRefused,
  detention,
  release,
  charges_filed: 'ChargesFiled',
  charges_dropped: chargesDropped,
  plea_or_verdict: pleaOrVerdict,
  court_ruling: 'CourtRuled',
  negotiation,
  agreement: 'AgreementSigned',
  election,
  vote_in_international_body: vote,
  military_action: 'MilitaryActionTaken',
  relations_severed: 'RelationsSevered',
  relations_restored: 'RelationsRestored',
  expulsion,
  asset_action: 'AssetActionTaken',
  other: 'GenericEventRecorded',
};

export function toldAs(fact: Fact): Told {
  const how = EVENTS[fact.kind];
  return typeof how === 'string' ? { type: how } : how(fact);
}
