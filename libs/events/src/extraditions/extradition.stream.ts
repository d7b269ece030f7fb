import type { StreamName } from '@chancery/kernel';
import { firstCode, isInstitution, isPerson, partiesOf, stateOf } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { ExtraditionData } from './extradition-data';

export const personOf = (data: ExtraditionData): string | undefined =>
  data.person ?? firstCode(data, ['targets', 'subjects', 'actors'], isPerson);

/**
 * The state that seeks the person: as given, else by role, else the state named beside the person, else (of a
 * handing over) the last state that acts, else the one that acts.
 */
export function requestingOf(data: ExtraditionData): string | undefined {
  const byRole = firstCode(
    data,
    ['actors', 'subjects', 'targets'],
    (code, role) => isInstitution(code) && /requesting|receiving|seeking/i.test(role),
  );
  const beside = firstCode(data, ['subjects'], isInstitution);
  const acting = partiesOf(data, 'actors').findLast(({ code }) => isInstitution(code))?.code;
  const found = data.requesting ?? byRole ?? beside ?? acting;
  return found && stateOf(found);
}

/** One history for each person and requesting state; its cases follow each other, each opened by a request. */
export const extraditionStream = (data: ExtraditionData): StreamName =>
  data.case
    ? keyed('extradition', personOf(data), requestingOf(data), data.case)
    : keyed('extradition', personOf(data), requestingOf(data));
