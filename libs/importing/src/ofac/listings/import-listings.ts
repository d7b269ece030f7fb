import type { RecordedEvent, StreamName } from '@chancery/kernel';
import type { EventSubmission } from '@chancery/recording';
import type { ListedParty } from '../reading/listed-party';
import type { ListedHistory } from './listed-history';
import { actorStream, attachment, newcomerCode, registration } from './newcomer';
import { importParties, type Reading } from './parties-chunk';
import { planListing } from './plan-listing';

/** Up to 250 parties, for each of which there are at most two events: its listing, and who it is. */
export const importListings = (reading: Reading, parties: readonly ListedParty[]): Promise<void> =>
  importParties(reading, parties, async (some) => {
    const registered = await newcomersAmong(reading, some);
    return (party, history) => planParty(reading, party, history, registered);
  });

type Streams = ReadonlyMap<StreamName, readonly RecordedEvent[]>;

async function newcomersAmong(
  { store, run, lists }: Reading,
  parties: readonly ListedParty[],
): Promise<Streams> {
  const unknown = parties.filter(({ entNum }) => lists.actors.find('ofac', entNum) === null);
  return unknown.length === 0
    ? new Map()
    : store.readStreams(run.dispute, unknown.map((party) => actorStream(newcomerCode(party)))); // prettier-ignore
}

/** The listing comes first: when somebody else has just recorded it, who it is comes with it. */
function planParty(
  reading: Reading,
  party: ListedParty,
  history: ListedHistory,
  registered: Streams,
): EventSubmission[] {
  const { list } = reading;
  const { code, introduction } = actorOf(reading, party, registered);
  const listing = planListing(list, party, history, code);
  const isMeant = listing?.type === 'ListingObserved' || history.last?.asItStands.targets?.[0]?.code === code;
  return [listing, isMeant ? introduction : null].filter((submission) => submission !== null);
}

interface WhoItIs {
  readonly code: string;
  /** What the register of actors does not know yet. */
  readonly introduction: EventSubmission | null;
}

function actorOf({ list, lists }: Reading, party: ListedParty, registered: Streams): WhoItIs {
  const known = lists.actors.find('ofac', party.entNum);
  if (known !== null) return { code: known, introduction: null };
  const byShip = party.imo === null ? null : lists.actors.find('imo', party.imo);
  if (byShip !== null) return { code: byShip, introduction: attachment(list, party, byShip) };
  const code = newcomerCode(party);
  const recorded = registered.get(actorStream(code)) ?? [];
  return { code, introduction: registration(list, party, recorded) };
}
