import type { EventOf } from '@chancery/kernel';
import { caseInstituted } from './case-instituted.event';
import { courtRuled } from './court-ruled.event';
import { rulingAppealed } from './ruling-appealed.event';
import { rulingStayed } from './ruling-stayed.event';
import { complianceReported } from './compliance-reported.event';

export const courtEvents = [
  caseInstituted,
  courtRuled,
  rulingAppealed,
  rulingStayed,
  complianceReported,
] as const;

export type CourtEvent = EventOf<(typeof courtEvents)[number]>;
