import type { Party, StreamName } from '@chancery/kernel';
import { partiesOf } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { NegotiationData } from './negotiation-data';

const BESIDE_THE_TABLE = /^(?:host|facilitator|mediator|accompanying|observer|convener|subject)$/i;

const sitsAtTheTable = ({ role }: Party) => !BESIDE_THE_TABLE.test(role ?? '');

/** Who talks: hosts and mediators among the actors left out, unless nobody else is named. */
export function talkingOf(data: NegotiationData): string[] {
  const talking = data.actors.filter(sitsAtTheTable);
  return (talking.length > 0 ? talking : data.actors).map(({ code }) => code);
}

/** With whom one party talks; where several are named as talking, the targets are what they talk about. */
export const counterpartsOf = (data: NegotiationData): string[] =>
  talkingOf(data).length > 1
    ? []
    : partiesOf(data, 'targets')
        .filter(sitsAtTheTable)
        .map(({ code }) => code);

/** `negotiation/mexico`, or `negotiation/ven-gov/ven-pud`: the first two parties in the order of the alphabet. */
export function negotiationStream(data: NegotiationData): StreamName {
  if (data.negotiation) return keyed('negotiation', data.negotiation);
  const parties = partiesOf(data, 'actors', 'targets').filter(sitsAtTheTable);
  const codes = [...new Set((parties.length > 0 ? parties : data.actors).map(({ code }) => code))];
  return keyed('negotiation', ...codes.slice(0, 2).toSorted());
}
