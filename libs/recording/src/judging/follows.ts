import type { FieldError } from '@chancery/kernel';
import type { ParsedSubmission } from '../drafting/parsed-submission';

type Submitted = Pick<ParsedSubmission, 'submission' | 'data' | 'entryId'>;

/** The entries that a submission says are followed: by the entry it makes, links or corrects. */
export const followedBy = (submitted: Submitted): string[] => followsIn(submitted).map(({ id }) => id);

/** Names every entry that cannot be followed: the entry itself, and what is not recorded. */
export function faultsOfFollows(submitted: Submitted, isRecorded: (id: string) => boolean): FieldError[] {
  return followsIn(submitted).flatMap(({ id, pointer }) => {
    if (id === submitted.entryId) return [{ pointer, detail: 'an entry cannot follow itself' }];
    return isRecorded(id) ? [] : [{ pointer, detail: 'there is no such entry' }];
  });
}

/** The form of a correction's values is checked elsewhere, with the entry as it would be. */
function followsIn({ submission: { type }, data }: Submitted) {
  const { fields } = data as { readonly fields?: { readonly follows?: unknown } };
  const [place, follows] =
    type === 'EventCorrected' ? ['/data/fields/follows', fields?.follows] : ['/data/follows', data.follows];
  if (!Array.isArray(follows)) return [];
  return follows.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ id, pointer: `${place}/${index}` }] : [],
  );
}
