import { Party } from '@chancery/kernel';
import { OneOf, OptionalDate, OptionalListOf, OptionalText, OptionalTexts } from '../common/fields';

/** What an entry can tell of besides what its own type says. */
export const TOLD_ACTS = [
  'SanctionEased', 'SanctionSuspended', 'SanctionReimposed', 'SanctionLifted', 'LicenceIssued', 'LicenceRevoked',
  'LicenceExpired', 'PersonDetained', 'CustodyRegimeChanged', 'PersonReleased',
] as const; // prettier-ignore

/**
 * An act that an entry tells of beside its own: the licence that runs out on a day it names, the ban that a speech
 * lifts. Parties and issues that are left out are those of the entry.
 */
export class ToldAct {
  @OneOf(TOLD_ACTS) type!: (typeof TOLD_ACTS)[number];
  /** On another day than the entry; of a month or a year its last day counts. */
  @OptionalDate() occurredOn?: string;
  @OptionalListOf(() => Party) actors?: Party[];
  @OptionalListOf(() => Party) targets?: Party[];
  @OptionalListOf(() => Party) subjects?: Party[];
  @OptionalTexts(80) issues?: string[];
  @OptionalText(120) programme?: string;
  /** Of a licence: "OFAC GL 12". */
  @OptionalText(80) number?: string;
}
