import type { EventOf } from '@chancery/kernel';
import { chargesFiled } from './charges-filed.event';
import { indictmentUnsealed } from './indictment-unsealed.event';
import { indictmentSuperseded } from './indictment-superseded.event';
import { chargesDismissed } from './charges-dismissed.event';
import { pleaEntered } from './plea-entered.event';
import { verdictReached } from './verdict-reached.event';
import { sentenceImposed } from './sentence-imposed.event';
import { clemencyGranted } from './clemency-granted.event';
import { rewardOffered } from './reward-offered.event';

export const prosecutionEvents = [
  chargesFiled,
  indictmentUnsealed,
  indictmentSuperseded,
  chargesDismissed,
  pleaEntered,
  verdictReached,
  sentenceImposed,
  clemencyGranted,
  rewardOffered,
] as const;

export type ProsecutionEvent = EventOf<(typeof prosecutionEvents)[number]>;
