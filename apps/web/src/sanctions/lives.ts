import type { Schemas } from '../api/client';
import { firstOf } from '../common/edtf';
import type { Look, Spell } from '../common/life-line';

type Measure = Schemas['Measure'];
type Licence = Schemas['Licence'];
export type Words = (key: string) => string;

const COMES_TO: Readonly<Record<string, Look>> = {
  imposed: 'full', observed: 'full', reimposed: 'full', eased: 'part', 'lifted-in-part': 'part', suspended: 'paused',
  lifted: 'over', expired: 'over', gone: 'over',
}; // prettier-ignore
/** What a step of a licence comes to; what is not here (an amendment, say) leaves it as it was. */
const PERMITS: Readonly<Record<string, boolean>> = {
  issued: true, narrowed: true, restricted: false, superseded: false, revoked: false, expired: false,
}; // prettier-ignore
const NAMES: Readonly<Record<Look, string>> = {
  full: 'in_force',
  part: 'eased',
  paused: 'suspended',
  over: 'ended',
};

interface Change {
  /** Null where no day is known: it shows nothing then. */
  readonly day: number | null;
  readonly look?: Look | undefined;
  readonly licence?: { readonly id: string; readonly permits: boolean };
}

/** A measure from its beginning: in force, eased (by a step of its own, or while a licence permits), suspended, ended. */
export function spellsOfMeasure(
  measure: Measure,
  licences: ReadonlyMap<string, Licence>,
  say: Words,
): readonly Spell[] {
  const own: readonly Change[] = measure.steps.map(({ occurredOn, effect }) => ({
    day: firstOf(occurredOn),
    look: COMES_TO[effect],
  }));
  const began: Change = { day: firstOf(measure.since), look: 'full' };
  const changes = [began, ...own, ...measure.licences.flatMap((id) => changesBy(licences.get(id)))];
  return joined(walked(changes.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0))), say);
}

const changesBy = (licence: Licence | undefined): readonly Change[] =>
  (licence?.steps ?? [])
    .filter(({ act }) => act in PERMITS)
    .map(({ occurredOn, act }) => ({
      day: firstOf(occurredOn),
      licence: { id: licence!.id, permits: PERMITS[act]! },
    }));

/** Before the measure began a licence eases nothing. */
function walked(changes: readonly Change[]): readonly { readonly day: number; readonly look: Look }[] {
  let own: Look | undefined;
  const permitting = new Set<string>();
  return changes.flatMap(({ day, look, licence }) => {
    own = look ?? own;
    if (licence?.permits) permitting.add(licence.id);
    else if (licence) permitting.delete(licence.id);
    if (own === undefined || day === null) return [];
    return [{ day, look: own === 'full' && permitting.size > 0 ? 'part' : own }];
  });
}

function joined(
  looks: readonly { readonly day: number; readonly look: Look }[],
  say: Words,
): readonly Spell[] {
  const turns = looks
    .filter(({ day }, i) => looks[i + 1]?.day !== day)
    .filter(({ look }, i, all) => all[i - 1]?.look !== look);
  return turns.map(({ day, look }, i) => ({
    from: day,
    to: turns[i + 1]?.day ?? null,
    look,
    says: say(NAMES[look]),
  }));
}

/** A licence: permits, permits nothing for the time being, ended. */
export function spellsOfLicence({ steps, since }: Licence, say: Words): readonly Spell[] {
  const looks = steps
    .filter(({ act }) => act in PERMITS)
    .map(({ occurredOn, act }) => ({ day: firstOf(occurredOn), look: lookOf(act) }));
  const changes = [{ day: firstOf(since), look: 'full' as const }, ...looks];
  const known = changes.filter((one): one is { day: number; look: Look } => one.day !== null);
  return joined(known, (key) => say(key === 'suspended' ? 'restricted' : key));
}

const lookOf = (act: string): Look => (act === 'restricted' ? 'paused' : PERMITS[act] ? 'full' : 'over');
