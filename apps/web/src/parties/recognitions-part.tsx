import { usePageAddress } from '../address/page-address';
import type { Schemas } from '../api/client';
import { useIssues } from '../api/moment';
import { EntryLink } from '../common/entry-link';
import { PartyLink } from '../common/party-link';
import { choiceOf } from '../common/stand';
import { Sign } from '../common/stand-sign';
import { isState, PRESIDENCY } from '../map/stands';
import { useTexts } from '../messages/use-texts';
import { Few, Part } from './part';
import { standingFirst } from './standing-first';
import { partyTexts } from './texts';
import type { Party } from './use-party';

type Recognition = Schemas['Recognition'];

/** Whom it recognises, and whom it recognised. */
export function RecognisesPart({ party: { code, recognises } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  if (recognises.length === 0) return null;
  const full = { view: 'map', href: to('/map', isState(code) ? { state: code } : {}) } as const;
  return (
    <Part title={t('recognises')} count={recognises.length} full={full}>
      <Few rows={inOrder(recognises)} narrow>
        {(one) => <Recognised key={`${one.holder.code} ${one.since}`} one={one} named="holder" />}
      </Few>
    </Part>
  );
}

/** Who recognises it, and who did. */
export function RecognisedByPart({ party: { code, recognisedBy } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  const options = useIssues().data?.get(PRESIDENCY)?.options ?? [];
  if (recognisedBy.length === 0) return null;
  const stands = recognisedBy.some(isOpen);
  const full = { view: 'map', href: to('/map', stands ? { group: choiceOf(code, options) } : {}) } as const;
  return (
    <Part title={t('recognised-by')} count={recognisedBy.length} full={full}>
      <Few rows={inOrder(recognisedBy)} narrow>
        {(one) => <Recognised key={`${one.recogniser.code} ${one.since}`} one={one} named="recogniser" />}
      </Few>
    </Part>
  );
}

function Recognised({ one, named }: { readonly one: Recognition; readonly named: 'holder' | 'recogniser' }) {
  const t = useTexts(partyTexts);
  const options = useIssues().data?.get(PRESIDENCY)?.options ?? [];
  const { since, until, capacity, basis } = one;
  return (
    <li className="line">
      <Sign of={isOpen(one) ? choiceOf(one.holder.code, options) : 'withdrawn'} />{' '}
      <PartyLink code={one[named].code}>{one[named].name}</PartyLink>{' '}
      {capacity && <span className="small quiet">({capacity}) </span>}
      <span className="small">
        <EntryLink id={basis.entryId}>
          {until === null ? t('since', { since }) : t('from-until', { from: since, until })}
        </EntryLink>
      </span>
    </li>
  );
}

const isOpen = ({ status }: Recognition) => status === 'open';
const inOrder = (rows: readonly Recognition[]) => standingFirst(rows, (one) => !isOpen(one));
