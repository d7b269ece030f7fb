import type { Step } from '../../common/periods/step';
import type { Stand } from './stand';

/** Said of a sanction lifted; whether it was the last one shows only later. */
export const LIFTS = 'lifts sanctions';

/** What an act shows, of whoever acts. */
export interface Deed {
  readonly issue: string;
  readonly score: number;
  readonly words: string;
  readonly measure?: Stand['measure'];
}

interface Act {
  readonly types: readonly string[];
  /** Who must act for it to count. */
  readonly by: (state: string) => boolean;
  readonly applies: (step: Step) => boolean;
  readonly deed: (step: Step) => Deed;
}

const USA = 'USA';
const VENEZUELA = 'VEN';
const anybodyBut = (other: string) => (state: string) => state !== other;
const only = (one: string) => (state: string) => state === one;

const bearsOn =
  (...issues: readonly string[]) =>
  ({ data }: Step): boolean =>
    (data.issues ?? []).some((issue) => issues.includes(issue));

const names =
  (code: string) =>
  ({ data: { person, targets = [], subjects = [] } }: Step): boolean =>
    person === code || [...targets, ...subjects].some((party) => party.code === code);

const both =
  (...conditions: readonly ((step: Step) => boolean)[]) =>
  (step: Step): boolean =>
    conditions.every((condition) => condition(step));

const deed = (issue: string, score: number, words: string) => (): Deed => ({ issue, score, words });

const measure =
  (score: number, words: string, act: NonNullable<Stand['measure']>['act']) =>
  ({ stream }: Step): Deed => ({ issue: 'sanctions', score, words, measure: { stream, act } });

const ON_VENEZUELA = bearsOn('sanctions', 'oil-licences-pdvsa', 'citgo-assets', 'alex-saab-case');
const ON_OIL = bearsOn('oil-licences-pdvsa');
const SAAB = names('person:alex-saab');
const wholly = ({ data: { counts, quantity } }: Step) => !counts && !quantity;

/**
 * What acts show (design/domain.md 5.6, "Enacted track"). Sanctions that Venezuela itself imposes are none "on
 * Venezuela"; force is that of the United States, which the issue is about; whoever detains Americans is Venezuela.
 */
export const ACTS: readonly Act[] = [
  { types: ['SanctionImposed', 'SanctionReimposed'], by: anybodyBut(VENEZUELA), applies: ON_VENEZUELA, deed: measure(3, 'imposes sanctions', 'takes') },
  { types: ['SanctionEased', 'SanctionSuspended'], by: anybodyBut(VENEZUELA), applies: ON_VENEZUELA, deed: measure(2, 'eases its sanctions', 'eases') },
  { types: ['SanctionLifted', 'SanctionExpired'], by: anybodyBut(VENEZUELA), applies: ON_VENEZUELA, deed: measure(-3, LIFTS, 'lifts') },
  { types: ['LicenceIssued', 'LicenceAmended'], by: anybodyBut(VENEZUELA), applies: ON_OIL, deed: deed('oil-licences-pdvsa', 3, 'licenses the trade') },
  { types: ['SanctionEased', 'SanctionSuspended', 'SanctionLifted'], by: anybodyBut(VENEZUELA), applies: ON_OIL, deed: deed('oil-licences-pdvsa', 3, 'permits trade') },
  { types: ['SanctionImposed', 'SanctionReimposed', 'LicenceRevoked'], by: anybodyBut(VENEZUELA), applies: ON_OIL, deed: deed('oil-licences-pdvsa', -3, 'restricts trade') },
  { types: ['ExtraditionRequested', 'ExecutiveConsentGiven', 'PersonSurrendered'], by: anybodyBut(VENEZUELA), applies: both(bearsOn('alex-saab-case'), SAAB), deed: deed('alex-saab-case', 3, 'acts for his surrender') },
  { types: ['ExtraditionRefused'], by: anybodyBut(USA), applies: both(bearsOn('alex-saab-case'), SAAB), deed: deed('alex-saab-case', -3, 'refuses his surrender') },
  { types: ['ChargesFiled'], by: only(USA), applies: both(bearsOn('alex-saab-case'), SAAB), deed: deed('alex-saab-case', 3, 'charges him') },
  { types: ['PersonReleased'], by: only(USA), applies: both(bearsOn('alex-saab-case'), SAAB), deed: deed('alex-saab-case', -3, 'lets him go') },
  { types: ['ChargesFiled', 'ExtraditionRequested', 'RewardOffered'], by: only(USA), applies: bearsOn('charges-against-maduro'), deed: deed('charges-against-maduro', 3, 'pursues the charges') },
  { types: ['ExtraditionRefused'], by: anybodyBut(USA), applies: bearsOn('charges-against-maduro'), deed: deed('charges-against-maduro', -3, 'refuses surrender') },
  { types: ['PersonSurrendered'], by: anybodyBut(VENEZUELA), applies: bearsOn('charges-against-maduro'), deed: deed('charges-against-maduro', 3, 'acts for surrender') },
  { types: ['ChargesDismissed'], by: only(USA), applies: both(bearsOn('charges-against-maduro'), wholly), deed: deed('charges-against-maduro', -3, 'drops the charges') },
  { types: ['PersonDetained'], by: only(USA), applies: bearsOn('maduro-custody'), deed: deed('maduro-custody', 3, 'holds him') },
  { types: ['PersonReleased'], by: only(USA), applies: bearsOn('maduro-custody'), deed: deed('maduro-custody', -3, 'lets him go') },
  { types: ['PersonDetained'], by: only(VENEZUELA), applies: bearsOn('detained-americans'), deed: deed('detained-americans', -3, 'detains Americans') },
  { types: ['PersonReleased'], by: only(VENEZUELA), applies: bearsOn('detained-americans'), deed: deed('detained-americans', 3, 'frees Americans') },
  { types: ['MilitaryActionTaken'], by: only(USA), applies: () => true, deed: deed('us-military-action', 3, 'uses or threatens force') },
]; // prettier-ignore
