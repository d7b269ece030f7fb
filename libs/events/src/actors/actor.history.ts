import { HistoryForbids, type ActorKind } from '@chancery/kernel';
import { flags } from '../common/anomalies';
import type { ActorEvent } from './actor.events';

/** A stream of one actor knows `codes`, that of the merges knows `mergedInto`. */
export interface ActorRegister {
  readonly codes: readonly string[];
  readonly mergedInto: Readonly<Record<string, string>>;
}

export const initialState = (): ActorRegister => ({ codes: [], mergedInto: {} });

export function evolve(register: ActorRegister, event: ActorEvent): ActorRegister {
  const { codes, mergedInto } = register;
  switch (event.type) {
    case 'ActorRegistered':
      return { ...register, codes: [...codes, event.data.code] };
    case 'ActorsMerged':
      return { ...register, mergedInto: { ...mergedInto, [event.data.from]: event.data.to } };
    case 'ActorSplit':
      return { ...register, mergedInto: without(mergedInto, event.data.from) };
    default:
      return register;
  }
}

export function refuse({ codes, mergedInto }: ActorRegister, event: ActorEvent): void {
  if (event.type === 'ActorRegistered' && codes.includes(event.data.code))
    throw new HistoryForbids(
      `${event.data.code} is registered already: add to it with ActorNameAdded or IdentifierAttached.`,
    );
  if (event.type === 'ActorsMerged') refuseMerge(mergedInto, event.data.from, event.data.to);
  if (event.type === 'ActorSplit' && mergedInto[event.data.from] !== event.data.to)
    throw new HistoryForbids(
      `${event.data.from} is not merged into ${event.data.to}, so they cannot be parted.`,
    );
}

function refuseMerge(mergedInto: ActorRegister['mergedInto'], from: string, to: string): void {
  if (from === to) throw new HistoryForbids(`${from} cannot be merged into itself.`);
  if (mergedInto[from])
    throw new HistoryForbids(`${from} is merged into ${mergedInto[from]} already: record ActorSplit first.`);
  if (mergedInto[to])
    throw new HistoryForbids(`${to} has given way to ${mergedInto[to]}: merge ${from} into that one.`);
}

export function anomalies({ codes }: ActorRegister, event: ActorEvent): string[] {
  switch (event.type) {
    case 'ActorRegistered':
      return flags(
        !KINDS_OF_CODE[prefixOf(event.data.code)]?.includes(event.data.kind) && 'kind-differs-from-code',
      );
    case 'ActorNameAdded':
    case 'IdentifierAttached':
    case 'PersonDetailsRecorded':
      return flags(!codes.includes(event.data.code) && 'not-registered');
    default:
      return [];
  }
}

const KINDS_OF_CODE: Record<string, readonly ActorKind[]> = {
  person: ['person'],
  org: ['organisation'],
  group: ['group'],
  vessel: ['vessel'],
  institution: ['state', 'body', 'bloc', 'international-body'],
};

const prefixOf = (code: string) => (code.includes(':') ? code.split(':', 1)[0]! : 'institution');

const without = (record: ActorRegister['mergedInto'], key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
