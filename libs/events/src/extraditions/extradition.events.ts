import type { EventOf } from '@chancery/kernel';
import { provisionalArrestRequested } from './provisional-arrest-requested.event';
import { extraditionRequested } from './extradition-requested.event';
import { executiveConsentGiven } from './executive-consent-given.event';
import { extraditionGranted } from './extradition-granted.event';
import { extraditionDenied } from './extradition-denied.event';
import { decisionAnnulled } from './decision-annulled.event';
import { appealFiled } from './appeal-filed.event';
import { appealDecided } from './appeal-decided.event';
import { extraditionRefused } from './extradition-refused.event';
import { assuranceGiven } from './assurance-given.event';
import { personSurrendered } from './person-surrendered.event';
import { requestWithdrawn } from './request-withdrawn.event';
import { caseLapsed } from './case-lapsed.event';

export const extraditionEvents = [
  provisionalArrestRequested,
  extraditionRequested,
  executiveConsentGiven,
  extraditionGranted,
  extraditionDenied,
  decisionAnnulled,
  appealFiled,
  appealDecided,
  extraditionRefused,
  assuranceGiven,
  personSurrendered,
  requestWithdrawn,
  caseLapsed,
] as const;

export type ExtraditionEvent = EventOf<(typeof extraditionEvents)[number]>;
