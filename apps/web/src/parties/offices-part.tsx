import { dayOf } from '../address/days';
import { firstOf } from '../common/edtf';
import { LifeLegend } from '../common/life-legend';
import { LifeLine, type Scale, scaleOf } from '../common/life-line';
import { LifeTable } from '../common/life-table';
import { Outside } from '../common/outside';
import { PartyLink } from '../common/party-link';
import { useTexts } from '../messages/use-texts';
import { useOfficeWords } from './office-words';
import { Part } from './part';
import { endBy, type Office, spellsOfOffice, turnsOfOffice } from './tenures';
import { partyTexts } from './texts';
import { useActors } from './use-party';

interface Offices {
  readonly offices: readonly Office[];
  readonly name: string;
  readonly day: number;
}

/** Offices that had begun on the day, from when to when. */
export function OfficesPart({ offices, name, day }: Offices) {
  const t = useTexts(partyTexts);
  if (offices.length === 0) return null;
  const scale = scaleOf(offices.map(({ from }) => firstOf(from)), day); // prettier-ignore
  return (
    <Part title={t('offices')} count={offices.length}>
      <LifeLegend looks={[['full', t('held')], ['part', t('perhaps')], ['over', t('over')]]} turn={t('turn')} />
      <LifeTable caption={t('offices.caption', { name, day: dayOf(day) })} heads={[t('office'), t('term'), t('life')]} scale={scale}>
        <tbody>
          {offices.map((office) => (
            <OfficeRow key={`${office.office} ${office.of} ${office.from}`} office={office} scale={scale} />
          ))}
        </tbody>
      </LifeTable>
    </Part>
  ); // prettier-ignore
}

function OfficeRow({ office, scale }: { readonly office: Office; readonly scale: Scale }) {
  const t = useTexts(partyTexts);
  const nameOf = useOfficeWords();
  const term = useTermWords()(office, scale.last);
  const { disputed, note, sources } = office;
  const spells = spellsOfOffice(office, scale.last, (look) => t(LOOKS[look]));
  return (
    <tr>
      <th scope="row">
        {nameOf(office.office)}
        <p className="small quiet">
          <OfBody code={office.of} />
        </p>
      </th>
      <td>
        <p>
          <span aria-hidden="true">{SIGNS[spells.at(-1)?.look ?? 'part']}</span> {term}
          {disputed && <span className="tag disputed">{t('disputed')}</span>}
        </p>
        {note && (
          <p className="small quiet" lang="en">
            {note}
          </p>
        )}
        <OfficeSources of={sources} />
      </td>
      <td className="life">
        <LifeLine
          label={t('lives.label', { name: nameOf(office.office), term })}
          spells={spells}
          turns={turnsOfOffice(office, scale.last)}
          scale={scale}
        />
      </td>
    </tr>
  );
}

/** Of what it is an office, and whose stand the words of that are. */
function OfBody({ code }: { readonly code: string }) {
  const t = useTexts(partyTexts);
  const actors = useActors().data ?? [];
  const body = actors.find((one) => one.code === code);
  const principal = actors.find((one) => one.code === body?.speaksFor && one.code !== code);
  return (
    <>
      <PartyLink code={code}>{body?.name ?? code}</PartyLink>
      {principal && (
        <>
          , {t('which-speaks')} <PartyLink code={principal.code}>{principal.name}</PartyLink>
        </>
      )}
    </>
  );
}

const SIGNS = { full: '●', part: '◐', paused: '◐', over: '○' } as const;
const LOOKS = { full: 'held', part: 'perhaps', paused: 'perhaps', over: 'over' } as const;

function useTermWords() {
  const t = useTexts(partyTexts);
  return (office: Office, day: number): string => {
    const until = endBy(office, day);
    return until === null
      ? t('since', { since: office.from })
      : t('from-until', { from: office.from, until });
  };
}

function OfficeSources({ of }: { readonly of: Office['sources'] }) {
  const t = useTexts(partyTexts);
  if (of.length === 0) return null;
  return (
    <p className="small">
      {t('sources')}:{' '}
      {of.map(({ url, title, publisher }, i) => (
        <span key={url}>
          {i > 0 && ', '}
          <Outside href={url}>{publisher ?? title ?? url}</Outside>
        </span>
      ))}
    </p>
  );
}
