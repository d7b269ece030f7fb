import { HistoryForbids } from '@chancery/kernel';
import { flags } from '../common/anomalies';
import type { SourceEvent } from './source.events';

export interface Source {
  readonly registered: boolean;
  readonly claims: readonly string[];
}

export const initialState = (): Source => ({ registered: false, claims: [] });

export function evolve(source: Source, event: SourceEvent): Source {
  switch (event.type) {
    case 'SourceRegistered':
      return { ...source, registered: true };
    case 'SourceClaimRecorded':
      return { ...source, claims: [...source.claims, event.data.claimId] };
    default:
      return source;
  }
}

export function refuse({ registered, claims }: Source, event: SourceEvent): void {
  if (event.type === 'SourceRegistered' && registered)
    throw new HistoryForbids(`The source ${event.data.url} is registered already.`);
  if (event.type === 'SourceClaimRecorded' && claims.includes(event.data.claimId))
    throw new HistoryForbids(
      `The claim ${event.data.claimId} of this source is recorded already: name the new one otherwise.`,
    );
  if (event.type === 'ClaimAssessed' && !claims.includes(event.data.claimId))
    throw new HistoryForbids(
      `The source makes no claim ${event.data.claimId} on this record: record SourceClaimRecorded first.`,
    );
}

/** The entries of the record cite sources that were never registered on their own; a copy or a claim may come first. */
export const anomalies = ({ registered }: Source, { type }: SourceEvent): string[] =>
  flags(type !== 'SourceRegistered' && !registered && 'not-registered');
