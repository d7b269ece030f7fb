import type { HistoricEvent, StreamName } from '@chancery/kernel';
import { actingState } from '../common/parties';
import { keyed } from '../common/stream-key';
import type { ElectionData } from './election-data';

/** `election/<slug>`, or `election/ven/2024`: the state and the year. */
export const electionStream = ({ data, occurred }: HistoricEvent<string, ElectionData>): StreamName =>
  data.election
    ? keyed('election', data.election)
    : keyed('election', actingState(data), (occurred.from ?? occurred.to)?.slice(0, 4));
