import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldErrors } from './field-errors';
import type { EventDefinition } from './event-definition';
import type { EventFamily } from './event-family';
import { inheritedNames } from './inherited-names';
import { below, type PersonalMark, personalMarksOf, type PersonalValue, replacePersonal } from './personal';
import { Refusal } from '../refusal';

/** Finds the definition of an event type, and accepts or refuses raw data for it. */
export class EventCatalogue {
  private readonly entries = new Map<string, { family: EventFamily; definition: EventDefinition }>();
  private readonly marks = new Map<string, readonly PersonalMark[]>();

  constructor(readonly families: readonly EventFamily[]) {
    for (const family of families)
      for (const definition of family.events as readonly EventDefinition[])
        this.entries.set(definition.type, { family, definition });
  }

  get types(): string[] {
    return [...this.entries.keys()];
  }

  has(type: string): boolean {
    return this.entries.has(type);
  }

  definitionOf(type: string): EventDefinition {
    return this.entryOf(type).definition;
  }

  familyOf(type: string): EventFamily {
    return this.entryOf(type).family;
  }

  /** Plain, validated data for `type`; throws INVALID_EVENT_DATA with a pointer for each bad field. */
  parse(type: string, raw: unknown): object {
    const { data } = this.definitionOf(type);
    if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
      throw invalid(type, [{ pointer: '/data', detail: 'must be an object' }]);
    const instance = instanceOf(data, raw, type);
    const errors = validateSync(instance, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
    });
    const faults = [...fieldErrors(errors, '/data'), ...inheritedNames(raw, '/data')];
    if (faults.length > 0) throw invalid(type, faults);
    return JSON.parse(JSON.stringify(instance)) as object;
  }

  /** Data as the newest schema version has it; events stay as they were written. */
  upcast(type: string, schemaVersion: number, data: object): object {
    const { upcast = {}, version } = this.definitionOf(type);
    let current = data as Record<string, unknown>;
    for (let from = schemaVersion; from < version; from++) current = upcast[from]?.(current) ?? current;
    return current;
  }

  /** Where data of a type holds what is personal; of a correction, below `fields`, where any entry does. */
  personalMarksOf(type: string): readonly PersonalMark[] {
    const known = this.marks.get(type);
    if (known) return known;
    const found =
      type === 'EventCorrected'
        ? this.marksOfEntries().map((mark) => below('fields', mark))
        : personalMarksOf(this.definitionOf(type).data);
    this.marks.set(type, found);
    return found;
  }

  /** The personal values that data of a type holds, validated or not, sealed or not; none of a type unknown here. */
  personalValuesIn(type: string, data: unknown): PersonalValue[] {
    const found: PersonalValue[] = [];
    this.withPersonalValues(type, data, (one) => {
      found.push(one);
      return one.value;
    });
    return found;
  }

  /** The same data with something else in the place of each personal value; the same object where there is none. */
  withPersonalValues<Data>(type: string, data: Data, replace: (found: PersonalValue) => unknown): Data {
    return this.has(type) ? (replacePersonal(data, this.personalMarksOf(type), replace) as Data) : data;
  }

  private marksOfEntries(): PersonalMark[] {
    const entries = this.families.filter(({ kind }) => kind === 'entry');
    const found = entries.flatMap(({ events }) =>
      (events as readonly EventDefinition[]).flatMap(({ type }) => this.personalMarksOf(type)),
    );
    return [...new Map(found.map((mark) => [mark.path.join('/'), mark])).values()];
  }

  private entryOf(type: string) {
    const entry = this.entries.get(type);
    if (!entry)
      throw new Refusal('UNKNOWN_EVENT_TYPE', `No event type is called "${type}".`, [
        { pointer: '/type', detail: `use one of ${this.types.join(', ')}` },
      ]);
    return entry;
  }
}

/** class-transformer stumbles over members called "constructor" and over objects nested thousands deep. */
function instanceOf(data: new () => object, raw: object, type: string): object {
  try {
    return plainToInstance(data, raw, { enableCircularCheck: false });
  } catch {
    throw invalid(type, [
      {
        pointer: '/data',
        detail: 'cannot be read: it is nested too deeply or has a member called "constructor"',
      },
    ]);
  }
}

const invalid = (type: string, errors: { pointer: string; detail: string }[]) =>
  new Refusal('INVALID_EVENT_DATA', `The data of ${type} cannot be recorded: ${errors[0]?.detail}.`, errors);
