import { Refusal } from '@chancery/kernel';
import type { Moment } from '@chancery/read-models';
import type { FastifyReply } from 'fastify';
import { addLink, namesAnyOf, withoutParameters } from './links';

/** What names a state of the record in an address. */
const STATE = ['knownAt', 'position', 'cursor'];
/** Of an address without a state. */
export const itsOwnTimeGate = (url: string): string => `<${url}>; rel="original timegate"`;

/**
 * Says of an answer that never changes when the record was in that state (RFC 7089): it is a memento of the address
 * without the state, which is its own time gate. By publication there is no such instant.
 */
export function nameMemento(reply: FastifyReply, { pinned, knowledge, knownAt, asOf }: Moment): void {
  if (!pinned || knowledge !== 'recorded' || knownAt === null) return;
  reply.header('memento-datetime', httpDate(knownAt));
  // The time gate gives an instant as asOf where none was asked for; a day belongs to the question.
  const original = withoutParameters(
    reply.request.raw.url ?? '',
    asOf.includes('T') ? [...STATE, 'asOf'] : STATE,
  );
  addLink(reply, itsOwnTimeGate(original));
}

/** Whether an address names a state already, or asks by publication, of which there is no instant. */
export const hasState = (url: string): boolean => namesAnyOf(url, ...STATE, 'knowledge');

const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const WEEKDAY = 'Mon, '.length;

/** The instant that is meant, RFC 3339; throws INVALID_PARAMETER. */
export function acceptedDatetime(header: string): string {
  const time = HTTP_DATE.test(header) ? Date.parse(header) : Number.NaN;
  // 31 Feb is read as a day in March.
  if (!Number.isNaN(time) && httpDate(time).slice(WEEKDAY) === header.slice(WEEKDAY))
    return new Date(time).toISOString();
  const detail = 'It is no date as HTTP writes them, such as Thu, 24 Jan 2019 12:00:00 GMT.';
  throw new Refusal('INVALID_PARAMETER', `Accept-Datetime: ${detail}`, [
    { pointer: 'Accept-Datetime', detail },
  ]);
}

const httpDate = (instant: string | number) => new Date(instant).toUTCString();
