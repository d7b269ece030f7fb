import { continued, refuseOtherMoment } from '../moment/continued';
import type { Cursor } from '../common/paging/cursor';
import type { Moment, MomentRequest } from '../moment/moment';
import type { MomentResolver } from '../moment/moment-resolver';
import type { ChangesRequest } from './list-changes.query';
import { type Names, namedAsAsked } from './named-as-asked';

/** The two moments that are compared, and the one between: the day of the first as the second knows it. */
export interface TwoMoments {
  readonly from: Moment;
  readonly between: Moment;
  readonly to: Moment;
}

const EARLIER: Names = { asOf: 'from', knownAt: 'knownFrom' };
const LATER: Names = { asOf: 'to', knownAt: 'knownTo' };

export async function twoMoments(
  request: ChangesRequest,
  cursor: Cursor | null,
  readModels: readonly string[],
  moments: MomentResolver,
): Promise<TwoMoments> {
  const { from: day, to: lastDay, knownFrom, knownTo, ...clocks } = request;
  const resolve = (names: Names, one: MomentRequest) => namedAsAsked(names, moments.resolve(one, readModels));
  const last = { ...clocks, ...given('asOf', lastDay), ...given('knownAt', knownTo) };
  const to = await resolve(LATER, cursor ? continued(last, cursor) : last);
  if (cursor) refuseOtherMoment(last, await resolve(LATER, last), cursor);
  const between = await resolve(EARLIER, { ...clocks, ...asKnownAt(to), asOf: day });
  if (knownFrom === undefined) return { from: between, between, to };
  const earlier = { ...clocks, ...knownOtherwise(to, knownFrom), asOf: day };
  return { from: await resolve(EARLIER, earlier), between, to };
}

/** Once one moment is resolved the record may grow: the others are pinned to it. */
const asKnownAt = ({ position, publishedUpTo }: Moment) =>
  publishedUpTo === null ? { knownAt: String(position), position } : { knownAt: publishedUpTo, position };

/** Under `published` it is the same record, as far as it was published by another day. */
const knownOtherwise = ({ position, knowledge }: Moment, knownAt: string) =>
  knowledge === 'published' ? { knownAt, position } : { knownAt, position: undefined };

const given = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>;
