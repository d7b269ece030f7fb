import { ACTOR_CODE, type RecordedEvent } from '@chancery/kernel';
import type { ProjectionContext } from '@chancery/projections';
import { addNames, readNames } from '../tables/timeline-writing.sql';

interface NewName {
  readonly code: string;
  readonly position: number;
  readonly name: string;
}

/** The names of actors as the record knew them while it is gone through; who has none goes by the code. */
export class KnownNames {
  private readonly names = new Map<string, string>();
  private readonly asked = new Set<string>();
  private added: NewName[] = [];

  /** In a rebuild the same one goes along from batch to batch. */
  static in({ memory }: ProjectionContext): KnownNames {
    const known = (memory.of.get(KnownNames.name) as KnownNames | undefined) ?? new KnownNames();
    memory.of.set(KnownNames.name, known);
    return known;
  }

  readonly nameOf = (code: string): string => {
    this.asked.add(code);
    return this.names.get(code) ?? code;
  };

  wasAsked(code: string): boolean {
    return this.asked.has(code);
  }

  /** Fetches the names that events can ask for, unless all are remembered. */
  async load(
    events: Iterable<RecordedEvent>,
    { client, schema, dispute, memory }: ProjectionContext,
  ): Promise<void> {
    if (memory.complete) return;
    const codes = new Set<string>();
    for (const { data } of events) collectCodes(data, codes);
    if (codes.size === 0) return;
    const { rows } = await client.query<Omit<NewName, 'position'>>(readNames(schema), [
      dispute.id,
      [...codes],
    ]);
    for (const { code, name } of rows) this.names.set(code, name);
  }

  learn(code: string, name: string, position: number): void {
    this.names.set(code, name);
    this.added.push({ code, name, position });
  }

  async write({ client, schema, dispute }: ProjectionContext): Promise<void> {
    const added = this.added;
    this.added = [];
    if (added.length === 0) return;
    const columns = [
      added.map(({ code }) => code),
      added.map(({ position }) => position),
      added.map(({ name }) => name),
    ];
    await client.query(addNames(schema), [dispute.id, ...columns]);
  }
}

function collectCodes(value: unknown, codes: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= 255 && ACTOR_CODE.test(value)) codes.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) collectCodes(inner, codes);
  }
}
