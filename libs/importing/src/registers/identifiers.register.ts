import type { Identifier } from '@chancery/events';
import { type RecordedEvent, Refusal } from '@chancery/kernel';
import { registerEventId } from '../import-ids';
import type { JsonObject } from '../lines/read-object';
import { actorsRegister } from './actors.register';
import type { Register, RegisterPlan } from './register';

/** `{ code, scheme, value }`: by what number or name a registered actor is known in a register kept elsewhere. */
export const identifiersRegister = (since: string): Register => ({
  fields: ['code', 'scheme', 'value'],
  keyOf: ({ code, scheme, value }) => [code, scheme, value].map(String).join(' '),
  streamOf: (row) => actorsRegister(since).streamOf(row),
  plan: (dispute, row, recorded) => planIdentifier(dispute, since, row, recorded),
});

function planIdentifier(
  dispute: string,
  since: string,
  { code, scheme, value }: JsonObject,
  recorded: readonly RecordedEvent[],
): RegisterPlan {
  if (!recorded.some(({ type }) => type === 'ActorRegistered'))
    throw new Refusal('INVALID_EVENT_DATA', `${String(code)} is not registered.`, [
      { pointer: '/code', detail: 'there is no such actor' },
    ]);
  const known = recorded.flatMap(identifiersIn).some((one) => one.scheme === scheme && one.value === value);
  const eventId = registerEventId(dispute, 'identifier', String(code), String(scheme), String(value));
  const data = { code, identifier: { scheme, value } };
  return {
    isNew: true,
    submissions: known ? [] : [{ type: 'IdentifierAttached', occurredOn: since, eventId, data }],
  };
}

function identifiersIn({ type, data }: RecordedEvent): readonly Identifier[] {
  if (type === 'IdentifierAttached') return [(data as { identifier: Identifier }).identifier];
  return type === 'ActorRegistered' ? ((data as { identifiers?: Identifier[] }).identifiers ?? []) : [];
}
