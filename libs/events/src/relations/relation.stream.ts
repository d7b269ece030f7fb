import type { StreamName } from '@chancery/kernel';
import { partiesOf, statesAmong } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { RelationData } from './relation-data';

/** `relations/usa/ven`: the pair in the order of the alphabet, whoever acts. */
export function relationStream(data: RelationData): StreamName {
  const named = partiesOf(data, 'actors', 'targets', 'subjects');
  const sides = (data.between ?? statesAmong(named)).slice(0, 2).toSorted();
  return keyed('relations', sides[0], sides[1]);
}
