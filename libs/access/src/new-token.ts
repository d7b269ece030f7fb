import { type FieldError, Refusal } from '@chancery/kernel';
import type { Identity } from './identity';
import { isRole, ROLES, suffices } from './role';
import type { NewToken } from './token';

export const TOKEN_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** The token as it will be issued: a last day counts to its end. Throws INVALID_PARAMETER, and names every bad field. */
export function checkedToken({ name, role, expiresAt }: NewToken, now = new Date()): NewToken {
  const ends = expiresAt ? endOf(expiresAt) : null;
  const errors = [
    ...faults('name', TOKEN_NAME.test(name), 'must have 1 to 63 of a-z, 0-9, ".", "_" and "-", the first a letter or digit'),
    ...faults('role', isRole(role), `must be one of ${ROLES.join(', ')}`),
    ...faults('expiresAt', ends === null || ends > now, 'must be a day (2027-01-31) or an instant (2027-01-31T12:00:00Z) in the future'),
  ]; // prettier-ignore
  const [first] = errors;
  if (first) throw new Refusal('INVALID_PARAMETER', `The ${first.pointer} ${first.detail}.`, errors);
  return { name, role, expiresAt: ends && ends.toISOString() };
}

/** Nobody gives away more than they have: not a higher role, nor a token that outlives the one that issues it. */
export function refuseEscalation({ role, expiresAt }: NewToken, issuer: Identity): void {
  if (!issuer.role || !suffices(issuer.role, role))
    throw new Refusal(
      'ROLE_MISSING',
      `A token with the role ${role} is issued by who has that role; ${issuer.signature} has not.`,
    );
  if (issuer.expiresAt && !(expiresAt && expiresAt <= issuer.expiresAt))
    throw invalid(
      'expiresAt',
      `must be ${issuer.expiresAt} or earlier, when ${issuer.signature} itself ends`,
    );
}

function endOf(text: string): Date {
  const instant = DAY.test(text) ? `${text}T23:59:59.999Z` : text;
  const [, day] = INSTANT.exec(instant) ?? [];
  return new Date(day && isOfCalendar(day) ? instant : Number.NaN);
}

/** 2027-02-30 would be read as a day in March. */
function isOfCalendar(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}

const faults = (pointer: string, holds: boolean, detail: string): FieldError[] =>
  holds ? [] : [{ pointer, detail }];

const invalid = (pointer: string, detail: string) =>
  new Refusal('INVALID_PARAMETER', `The ${pointer} ${detail}.`, [{ pointer, detail }]);
