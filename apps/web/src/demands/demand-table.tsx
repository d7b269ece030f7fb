import { numberOf } from '../address/days';
import type { Schemas } from '../api/client';
import { useMoment } from '../api/moment';
import { Dated } from '../common/dated';
import { daysMeant, firstOf } from '../common/edtf';
import { EntryLink } from '../common/entry-link';
import { grouped } from '../common/grouped';
import { LifeLine, type Scale, scaleOf, type Spell, type Turn } from '../common/life-line';
import { LifeGroup, LifeTable } from '../common/life-table';
import { Asked } from './asked';
import { useTexts } from '../messages/use-texts';
import { demandTexts } from './texts';

type Demand = Schemas['Demand'];

export const SIGNS: Readonly<Record<string, string>> = { open: '●', met: '✓', withdrawn: '○', lapsed: '○' };

/** Demands by who asks, those who ask most first. */
export function DemandTable({ demands }: { readonly demands: readonly Demand[] }) {
  const t = useTexts(demandTexts);
  const { day } = useMoment();
  const scale = scaleOf(demands.map(({ since }) => firstOf(since)), numberOf(day)); // prettier-ignore
  return (
    <LifeTable
      caption={t('caption', { day })}
      heads={[t('demand'), t('status'), t('life')]}
      scale={scale}
      className="demands"
    >
      {grouped(demands, ({ actor }) => actor.code).map(([code, group]) => (
        <LifeGroup key={code} name={group[0].actor.name} party={code} count={group.length}>
          {group.map((demand) => (
            <DemandRow key={demand.id} demand={demand} scale={scale} />
          ))}
        </LifeGroup>
      ))}
    </LifeTable>
  );
}

function DemandRow({ demand, scale }: { readonly demand: Demand; readonly scale: Scale }) {
  const t = useTexts(demandTexts);
  const { addressee, object, since, lastAskedOn, status, endedOn, restated } = demand;
  const stands = t(`since.${status}`, { since, ended: endedOn ?? '' });
  const by = demand.metBy ?? demand.endedBy;
  return (
    <tr>
      <th scope="row">
        <span className="small quiet">{t('of', { addressee: addressee.name })}</span> {object.words}
      </th>
      <td>
        <p className="status">
          <span aria-hidden="true">{SIGNS[status]}</span> <Dated sentence={stands} />
          {by && (
            <>
              {' '}
              {t('by')} <EntryLink id={by}>{by}</EntryLink>
            </>
          )}
          {restated > 0 && <Dated sentence={`; ${t('again', { n: restated, last: lastAskedOn })}`} />}.
        </p>
        <Asked demand={demand} />
      </td>
      <td className="life">
        <LifeLine
          label={t('lives.label', { sentence: `${demand.actor.name}, ${object.words}. ${stands}` })}
          spells={spellsOf(demand, t(status))}
          turns={turnsOf(demand)}
          scale={scale}
        />
      </td>
    </tr>
  );
}

function spellsOf({ since, endedOn, status }: Demand, says: string): readonly Spell[] {
  const [from, to] = [firstOf(since), firstOf(endedOn)];
  if (from === null) return [];
  const asked: Spell = { from, to: status === 'open' ? null : to, look: 'full', says: since };
  return to === null ? [asked] : [asked, { from: to, to: null, look: 'over', says }];
}

const turnsOf = ({ since, lastAskedOn, endedOn }: Demand): readonly Turn[] =>
  [...new Set([since, lastAskedOn, endedOn])].flatMap((on) => {
    const at = daysMeant(on);
    return at === null || on === null ? [] : [{ at, says: on }];
  });
