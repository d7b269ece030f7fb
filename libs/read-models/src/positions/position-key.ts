import type { Track } from './stands/stand';

/** One party's stand on one issue, in words or by deed. */
export interface PositionKey {
  readonly actor: string;
  readonly issue: string;
  readonly track: Track;
}

/** A blank sorts before every character of a code, so that keys sort as actor, issue, track. */
export const positionKey = ({ actor, issue, track }: PositionKey): string => `${actor} ${issue} ${track}`;

export function readPositionKey(key: string): PositionKey {
  const [actor = '', issue = '', track = ''] = key.split(' ');
  return { actor, issue, track: track as Track };
}

/** The key of the same party on the same issue, on the other track. */
export function otherTrack(key: string): string {
  const { track, ...of } = readPositionKey(key);
  return positionKey({ ...of, track: track === 'declared' ? 'enacted' : 'declared' });
}
