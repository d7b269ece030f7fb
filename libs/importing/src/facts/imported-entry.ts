import { catalogue } from '@chancery/events';
import { type EffectiveEntry, effectiveEntry, type RecordedEvent } from '@chancery/kernel';
import { correctedById, fileAmendmentId, ofTheFile } from '../import-ids';

/** What the record holds of a fact that was imported before. */
export interface ImportedEntry {
  /** As the files said it so far: the first event and what later files changed. */
  readonly asImported: EffectiveEntry;
  /** As it stands, with what people changed. */
  readonly asItStands: EffectiveEntry;
  /** How often a file changed it. */
  readonly fileAmendments: number;
  /** Fields that somebody corrected by hand. */
  readonly byHand: ReadonlySet<string>;
  /** Ids of everything recorded about it. */
  readonly eventIds: ReadonlySet<string>;
}

/**
 * Tells the hand of a file from the hand of an editor by the ids of the events; `correctedBy` are the facts that the
 * file names as having corrected this one.
 */
export function importedEntry(
  dispute: string,
  events: readonly RecordedEvent[],
  correctedBy: readonly string[] = [],
): ImportedEntry {
  const [first, ...later] = events;
  if (!first?.entryId) throw new TypeError('An entry begins with the event that made it.');
  const { entryId } = first;
  const ofReports = new Set(correctedBy.map((by) => correctedById(dispute, entryId, by)));
  const byFile = ofTheFile(later, (n) => fileAmendmentId(dispute, entryId, n));
  const byEditors = later.filter((event) => !byFile.includes(event) && !ofReports.has(event.id));
  return {
    asImported: inPresentSchema(effectiveEntry([first, ...byFile])),
    asItStands: inPresentSchema(effectiveEntry(events)),
    fileAmendments: byFile.length,
    byHand: new Set(byEditors.flatMap(fieldsChanged)),
    eventIds: new Set(events.map(({ id }) => id)),
  };
}

const inPresentSchema = (entry: EffectiveEntry): EffectiveEntry => ({
  ...entry,
  data: catalogue.upcast(entry.type, entry.schemaVersion, entry.data) as EffectiveEntry['data'],
});

function fieldsChanged({ type, data }: RecordedEvent): string[] {
  if (type === 'EventCorrected') return Object.keys((data as { fields: object }).fields);
  if (type === 'DisagreementRecorded') return ['disagreements'];
  return type === 'EventsLinked' ? ['follows'] : [];
}
