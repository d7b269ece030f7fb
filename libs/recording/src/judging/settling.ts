import type { DisagreementSettledData } from '@chancery/events';
import { type EffectiveEntry, HistoryForbids, Refusal } from '@chancery/kernel';

/** Refuses to settle what nobody disagrees on, what is settled, and by a value that no source gives. */
export function refuseSettling({ entryId, data }: EffectiveEntry, settling: DisagreementSettledData): void {
  const { field, value } = settling;
  const disagreement = data.disagreements?.find((one) => one.field === field);
  if (!disagreement)
    throw new HistoryForbids(
      `No disagreement on "${field}" is recorded of "${entryId}": record DisagreementRecorded first.`,
    );
  if (disagreement.settled)
    throw new HistoryForbids(
      `The disagreement on "${field}" of "${entryId}" is settled already; record it anew with DisagreementRecorded to open it again.`,
    );
  if (value === undefined || disagreement.values.some((one) => one.value === value)) return;
  const given = disagreement.values.map((one) => `"${one.value}"`).join(', ');
  const detail = `is none of the values that sources give: ${given}`;
  throw new Refusal('INVALID_EVENT_DATA', `value: ${detail}.`, [{ pointer: '/data/value', detail }]);
}
