import { Refusal } from '@chancery/kernel';

const END_OF_DAY = 'T23:59:59.999Z';

/** From when until when, in milliseconds, both included; undefined: no limit. Throws INVALID_PARAMETER. */
export const spanAsked = ({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}) => ({
  from: from === undefined ? undefined : instantOf(from, 'from'),
  to: to === undefined ? undefined : instantOf(to.includes('T') ? to : `${to}${END_OF_DAY}`, 'to'),
});

function instantOf(text: string, parameter: string): number {
  const date = new Date(text);
  // 2019-02-30 would be read as a day in March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10)))
    return date.getTime();
  const detail = `"${text.slice(0, 10)}" is no day of the calendar.`;
  throw new Refusal('INVALID_PARAMETER', `${parameter}: ${detail}`, [{ pointer: parameter, detail }]);
}
