import { actors, type ActorRegisteredData, type ListedAs } from '@chancery/events';
import { type RecordedEvent, Refusal, slug, type StreamName } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import { registerEventId } from '../../import-ids';
import { ANY_DAY } from '../../registers/register';
import type { ListedParty } from '../reading/listed-party';
import type { ListReadNow } from './list-read-now';
import { sourceOf } from './listing-events';

const LONGEST_SLUG = 80;
const LONGEST_NAME = 200;

/** The register knows no aircraft: they are entered with the vessels, and a note says what they are. */
const KINDS: Readonly<Record<ListedAs['kind'], { readonly prefix: string; readonly kind: string }>> = {
  person: { prefix: 'person', kind: 'person' },
  organisation: { prefix: 'org', kind: 'organisation' },
  vessel: { prefix: 'vessel', kind: 'vessel' },
  aircraft: { prefix: 'vessel', kind: 'vessel' },
};

/**
 * The code of a party that nobody has entered yet: `person:leonardo-gonzalez-dellan-ofac-26195`. With its number at the
 * end it cannot be taken for somebody of the same name.
 */
export function newcomerCode({ entNum, listed: { name, kind } }: ListedParty): string {
  const words = slug(displayName(name, kind)).slice(0, LONGEST_SLUG).replace(/-+$/, '');
  return `${KINDS[kind].prefix}:${[words, 'ofac', entNum].filter(Boolean).join('-')}`;
}

export const actorStream = (code: string): StreamName =>
  actors.stream({
    type: 'ActorRegistered',
    entryId: '',
    occurred: ANY_DAY,
    data: { code } as ActorRegisteredData,
  });

/** Enters a newcomer; null when that has been done. Throws when the code was given to somebody else. */
export function registration(
  { dispute, on }: ListReadNow,
  party: ListedParty,
  recorded: readonly RecordedEvent[],
): EventSubmission | null {
  const code = newcomerCode(party);
  const registered = recorded.find(({ type }) => type === 'ActorRegistered')?.data as ActorRegisteredData | undefined; // prettier-ignore
  if (registered?.identifiers?.some(({ scheme, value }) => scheme === 'ofac' && value === party.entNum))
    return null;
  if (registered)
    throw new Refusal(
      'INVALID_EVENT_DATA',
      `${code} is registered without the number ${party.entNum} of the list: record IdentifierAttached with the scheme "ofac" for the actor that is meant.`,
    );
  const { kind, name } = party.listed;
  const data = {
    code,
    name: displayName(name, kind).slice(0, LONGEST_NAME).toWellFormed(),
    kind: KINDS[kind].kind,
    identifiers: [
      { scheme: 'ofac', value: party.entNum },
      ...(party.imo ? [{ scheme: 'imo', value: party.imo }] : []),
    ],
    ...(kind === 'aircraft' && { note: 'An aircraft.' }),
    sources: [sourceOf(on)],
  };
  return {
    type: 'ActorRegistered',
    occurredOn: on,
    eventId: registerEventId(dispute, 'actor', code),
    data,
  };
}

/** The number of the list for an actor who is known by another number. */
export const attachment = (
  { dispute, on }: ListReadNow,
  { entNum }: ListedParty,
  code: string,
): EventSubmission => ({
  type: 'IdentifierAttached',
  occurredOn: on,
  eventId: registerEventId(dispute, 'identifier', code, 'ofac', entNum),
  data: { code, identifier: { scheme: 'ofac', value: entNum }, sources: [sourceOf(on)] },
});

/** "SAAB MORAN, Alex Nain" → "Alex Nain SAAB MORAN": the list has the family name in capitals and first. */
function displayName(name: string, kind: ListedAs['kind']): string {
  if (kind !== 'person') return name;
  const [family = '', ...given] = name.split(',');
  return `${given.join(' ')} ${family}`.replaceAll(/\s+/g, ' ').trim();
}
