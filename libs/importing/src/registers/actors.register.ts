import { actors, type ActorRegisteredData } from '@chancery/events';
import { type RecordedEvent, Refusal } from '@chancery/kernel';
import { ofTheFile, registerEventId } from '../import-ids';
import type { JsonObject } from '../lines/read-object';
import { ANY_DAY, type Register, type RegisterPlan } from './register';

/** `{ code, name, kind, partOf?, speaksFor? }`. A name that changes is added; the rest cannot change under one code. */
export const actorsRegister = (since: string): Register => ({
  fields: ['code', 'name', 'kind', 'partOf', 'speaksFor'],
  keyOf: ({ code }) => String(code),
  streamOf: ({ code }) =>
    actors.stream({
      type: 'ActorRegistered',
      entryId: '',
      occurred: ANY_DAY,
      data: { code: String(code) } as ActorRegisteredData,
    }),
  plan: (dispute, row, recorded) => planActor(dispute, since, row, recorded),
});

function planActor(
  dispute: string,
  since: string,
  row: JsonObject,
  recorded: readonly RecordedEvent[],
): RegisterPlan {
  const code = String(row['code']);
  const registered = recorded.find(({ type }) => type === 'ActorRegistered');
  const eventId = registerEventId(dispute, 'actor', code);
  if (!registered)
    return { isNew: true, submissions: [{ type: 'ActorRegistered', occurredOn: since, eventId, data: row }] };
  refuseOtherKind(row, registered.data as JsonObject);
  const nameId = (n: number) => registerEventId(dispute, 'actor-name', code, n);
  const added = ofTheFile(recorded, nameId);
  const names = [registered.data.name as string, ...added.map(({ data }) => data.name.value as string)];
  if (names.at(-1) === row['name']) return { isNew: false, submissions: [] };
  const data = { code, name: { value: row['name'] } };
  const submission = { type: 'ActorNameAdded', occurredOn: since, eventId: nameId(added.length + 1), data };
  return { isNew: false, submissions: [submission] };
}

function refuseOtherKind(row: JsonObject, registered: JsonObject): void {
  const changed = ['kind', 'partOf', 'speaksFor'].filter(
    (field) => (row[field] ?? null) !== (registered[field] ?? null),
  );
  if (changed.length > 0)
    throw new Refusal(
      'INVALID_EVENT_DATA',
      `${String(row['code'])} is registered with another ${changed.join(' and ')}; a code cannot change that.`,
      changed.map((field) => ({
        pointer: `/${field}`,
        detail: `is recorded as ${String(registered[field])}`,
      })),
    );
}
