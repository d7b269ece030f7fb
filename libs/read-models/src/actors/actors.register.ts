import type { ActorKind, RecordedEvent } from '@chancery/kernel';
import { displayNameIn } from '../common/display-name';
import type { Register } from '../common/register/register';

export interface Office {
  readonly office: string;
  readonly of: string;
  /** EDTF. */
  readonly from: string;
  /** null: not known to have ended. */
  readonly to: string | null;
  readonly disputed: boolean;
  /** Empty: nothing is cited for it. */
  readonly sources: readonly unknown[];
  readonly note: string | null;
}

/** That a code was taken for another, or no longer: kept on both of them. */
export interface Merger {
  readonly type: 'ActorsMerged' | 'ActorSplit';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly position: number;
}

/** Of a person; each value is sealed, and null once it was erased. */
export interface PersonDetails {
  readonly born: unknown;
  readonly nationality: unknown;
  readonly documents: unknown;
  readonly note: unknown;
  readonly sources: readonly unknown[];
  readonly position: number;
  readonly recordedAt: string;
}

export interface Actor {
  readonly code: string;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly partOf: string | null;
  /** Whose stand its words are. */
  readonly speaksFor: string | null;
  /** The code that stands for this one since they were merged. */
  readonly mergedInto: string | null;
  readonly mergers: readonly Merger[];
  readonly names: readonly { readonly value: string }[];
  readonly identifiers: readonly unknown[];
  readonly note: string | null;
  readonly offices: readonly Office[];
  /** Only where some are on record. */
  readonly personDetails?: PersonDetails;
  readonly position: number;
  readonly recordedAt: string;
}

type Change = (actor: Actor, data: any, event: RecordedEvent) => Actor | null;

const CHANGES: Readonly<Record<string, Change>> = {
  ActorRegistered: (actor, { name, kind, partOf, speaksFor, names, identifiers, note }) => ({
    ...actor,
    name,
    kind,
    partOf: partOf ?? null,
    speaksFor: speaksFor ?? null,
    names: [...actor.names, ...(names ?? [])],
    identifiers: [...actor.identifiers, ...(identifiers ?? [])],
    note: note ?? null,
  }),
  ActorNameAdded: (actor, data) => ({
    ...actor,
    name: displayNameIn({ type: 'ActorNameAdded', data })?.name ?? actor.name,
    names: [...actor.names, data.name],
  }),
  IdentifierAttached: (actor, { identifier }) => ({
    ...actor,
    identifiers: [...actor.identifiers, identifier],
  }),
  PersonDetailsRecorded: (actor, data, { position, recordedAt }) => ({
    ...actor,
    personDetails: {
      born: data.born ?? null,
      nationality: data.nationality ?? null,
      documents: data.documents ?? null,
      note: data.note ?? null,
      sources: data.sources ?? [],
      position,
      recordedAt,
    },
  }),
  ActorsMerged: (actor, { from, to }, event) => ({
    ...actor,
    mergedInto: actor.code === from ? to : actor.mergedInto,
    mergers: [...actor.mergers, mergerIn(event)],
  }),
  ActorSplit: (actor, { from }, event) => ({
    ...actor,
    mergedInto: actor.code === from ? null : actor.mergedInto,
    mergers: [...actor.mergers, mergerIn(event)],
  }),
  OfficeHeld: (actor, data) => ({
    ...named(actor, data.name),
    offices: inOrder([...actor.offices, officeOf(data)]),
  }),
  OfficeEnded: (actor, { office, of, on, name }) => ({
    ...named(actor, name),
    offices: ended(actor.offices, { office, of, on }),
  }),
};

/** Everybody who has a code, and the offices they are known to have held. */
export const actorsRegister: Register<Actor> = {
  name: 'actors',
  version: 2,
  keysOf,
  evolve: (before, event, code) =>
    CHANGES[event.type]!(before ?? unregistered(code, event), event.data, event),
  tagsOf: ({ kind, partOf, mergedInto }) => [
    ...(kind ? [`kind:${kind}`] : []),
    ...(partOf ? [`partOf:${partOf}`] : []),
    ...(mergedInto === null ? [] : ['merged']),
  ],
  wordsOf: ({ code, name, names, offices }) => [
    name,
    code,
    ...names.map(({ value }) => value),
    ...offices.map(({ office }) => office),
  ],
};

function keysOf({ type, data }: RecordedEvent): string[] {
  if (!CHANGES[type]) return [];
  return type in MERGERS ? [data.from, data.to] : [data.code ?? data.person];
}

const MERGERS = { ActorsMerged: true, ActorSplit: true };

function mergerIn({ type, data, recordedBy, recordedAt, position }: RecordedEvent): Merger {
  const { from, to, reason } = data as Pick<Merger, 'from' | 'to' | 'reason'>;
  return { type: type as Merger['type'], from, to, reason, recordedBy, recordedAt, position };
}

/** Somebody may hold an office, or be merged, before the register knows more of them than a code. */
const unregistered = (code: string, { position, recordedAt }: RecordedEvent): Actor => ({
  code,
  name: code,
  kind: null,
  partOf: null,
  speaksFor: null,
  mergedInto: null,
  mergers: [],
  names: [],
  identifiers: [],
  note: null,
  offices: [],
  position,
  recordedAt,
});

const named = (actor: Actor, name: string | null | undefined): Actor =>
  actor.name === actor.code && name ? { ...actor, name } : actor;

const officeOf = ({ office, of, from, to, disputed, sources, note }: any): Office => ({
  office,
  of,
  from,
  to: to ?? null,
  disputed: disputed ?? false,
  sources: sources ?? [],
  note: note ?? null,
});

const inOrder = (offices: readonly Office[]) =>
  offices.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));

/** Ends the tenure that began last among those still open. */
function ended(
  offices: readonly Office[],
  { office, of, on }: { office: string; of: string; on: string },
): Office[] {
  const open = offices.findLastIndex((one) => one.office === office && one.of === of && one.to === null);
  return offices.map((one, index) => (index === open ? { ...one, to: on } : one));
}
