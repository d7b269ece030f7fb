import type { Party, StreamName } from '@chancery/kernel';
import { partiesOf } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { NegotiationData } from './negotiation-data';

const BESIDE_THE_TABLE = /host|facilitat|mediat|accompan|observ|conven|subject/i;

const sitsAtTheTable = ({ role }: Party) => !BESIDE_THE_TABLE.test(role ?? '');

/** `negotiation/mexico`, or `negotiation/ven-gov/ven-pud`: the first two parties in the order of the alphabet. */
export function negotiationStream(data: NegotiationData): StreamName {
  if (data.negotiation) return keyed('negotiation', data.negotiation);
  const parties = partiesOf(data, 'actors', 'targets').filter(sitsAtTheTable);
  const codes = [...new Set((parties.length > 0 ? parties : data.actors).map(({ code }) => code))];
  return keyed('negotiation', ...codes.slice(0, 2).toSorted());
}
