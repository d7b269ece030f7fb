import type { StreamName } from '@chancery/kernel';
import { firstCode, isInstitution, isPerson, stateOf } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { ProsecutionData } from './prosecution-data';

export const defendantOf = (data: ProsecutionData): string | undefined =>
  data.person ?? firstCode(data, ['targets', 'actors', 'subjects'], isPerson);

const prosecutingOf = (data: ProsecutionData): string | undefined => {
  const code = data.prosecuting ?? firstCode(data, ['actors', 'targets', 'subjects'], isInstitution);
  return code && stateOf(code);
};

/** `prosecution/<docket>`, or `prosecution/person-alex-saab/usa`; without a defendant the event stands alone. */
export function prosecutionStream(data: ProsecutionData, entryId: string): StreamName {
  if (data.docket) return keyed('prosecution', data.docket);
  const defendant = defendantOf(data);
  return defendant
    ? keyed('prosecution', defendant, prosecutingOf(data))
    : keyed('prosecution', 'unnamed', entryId);
}
