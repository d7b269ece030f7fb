import { usePageAddress } from '../address/page-address';
import type { Schemas } from '../api/client';
import { Dated } from '../common/dated';
import { EntryLink } from '../common/entry-link';
import { PartyLink } from '../common/party-link';
import { SIGNS } from '../demands/demand-table';
import { demandTexts } from '../demands/texts';
import { useTexts } from '../messages/use-texts';
import { Few, type Full, Part } from './part';
import { standingFirst } from './standing-first';
import { partyTexts } from './texts';
import type { Party } from './use-party';

type Demand = Schemas['Demand'];

/** What it asks of others. */
export function AsksPart({ party: { code, asks } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  const full: Full = { view: 'demands', href: to('/demands', { actor: code }) };
  return <Demands title={t('asks')} demands={asks} full={full} named="addressee" />;
}

/** What others ask of it. */
export function AskedPart({ party: { code, asked } }: { readonly party: Party }) {
  const t = useTexts(partyTexts);
  const { to } = usePageAddress();
  const full: Full = { view: 'demands', href: to('/demands', { addressee: code }) };
  return <Demands title={t('asked')} demands={asked} full={full} named="actor" />;
}

interface Listed {
  readonly title: string;
  readonly demands: readonly Demand[];
  readonly full: Full;
  readonly named: 'actor' | 'addressee';
}

function Demands({ title, demands, full, named }: Listed) {
  if (demands.length === 0) return null;
  return (
    <Part title={title} count={demands.length} full={full}>
      <Few rows={standingFirst(demands, ({ status }) => status !== 'open')} full={full}>
        {(demand) => <OneDemand key={demand.id} demand={demand} named={named} />}
      </Few>
    </Part>
  );
}

function OneDemand({ demand, named }: { readonly demand: Demand; readonly named: Listed['named'] }) {
  const t = useTexts(demandTexts);
  const { object, since, status, endedOn, basis } = demand;
  const other = demand[named];
  return (
    <li>
      <PartyLink code={other.code}>{other.name}</PartyLink>: <span lang="en">{object.words}</span>
      <p className="small">
        <span aria-hidden="true">{SIGNS[status]}</span>{' '}
        <EntryLink id={basis.entryId}>
          <Dated sentence={t(`since.${status}`, { since, ended: endedOn ?? '' })} />
        </EntryLink>
      </p>
    </li>
  );
}
