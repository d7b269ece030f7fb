import type { ActorRegisteredData, Identifier, IdentifierAttachedData } from '@chancery/events';
import type { RecordedEvent } from '@chancery/kernel';

/** Schemes by which a party of the list can be told. */
const SCHEMES = new Set<string>(['ofac', 'imo']);

/** Who the actors of a record are on the list: by numbers that somebody attached to them, never by their names. */
export class KnownActors {
  private readonly codes = new Map<string, string>();
  private readonly mergedInto = new Map<string, string>();

  take({ type, data }: RecordedEvent): void {
    if (type === 'ActorRegistered') this.register(data as ActorRegisteredData);
    if (type === 'IdentifierAttached') this.attach(data as IdentifierAttachedData);
    if (type === 'ActorsMerged') this.mergedInto.set(data.from as string, data.to as string);
    if (type === 'ActorSplit') this.mergedInto.delete(data.from as string);
  }

  /** The actor with this number, under the code that stands; null when nobody has it. */
  find(scheme: 'ofac' | 'imo', value: string): string | null {
    let code = this.codes.get(`${scheme} ${value}`);
    for (let next = code; next; next = this.mergedInto.get(next)) code = next; // merges cannot close into a ring
    return code ?? null;
  }

  private register({ code, identifiers }: ActorRegisteredData): void {
    for (const identifier of identifiers ?? []) this.attach({ code, identifier });
  }

  private attach({ code, identifier: { scheme, value } }: { code: string; identifier: Identifier }): void {
    if (SCHEMES.has(scheme)) this.codes.set(`${scheme} ${value}`, code);
  }
}
