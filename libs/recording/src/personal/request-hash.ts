import { createHash } from 'node:crypto';
import { catalogue } from '@chancery/events';
import { canonicalJson } from '@chancery/kernel';
import type { EventSubmission } from '../types';

/**
 * Tells one request from another under the same key. It is kept for ever, so it must not help to guess what was erased:
 * a birth date is found in some forty thousand guesses. Personal values are therefore left out, and compared with what
 * is on record as long as that can be opened ({@link PersonalSealing.refuseOthers}).
 */
export const requestHash = (submissions: readonly EventSubmission[]): Buffer =>
  createHash('sha256')
    .update(canonicalJson(submissions.map(withoutPersonal)))
    .digest();

const withoutPersonal = (submission: EventSubmission): EventSubmission => ({
  ...submission,
  data: catalogue.withPersonalValues(submission.type, submission.data, () => null),
});
