import { numberOf } from '../address/days';
import { useMoment } from '../api/moment';
import { columnsOf } from '../common/csv';
import { firstOf } from '../common/edtf';
import { Exports } from '../common/exports';
import { named, offersOf, Pick, Switches } from '../common/filters';
import { LifeLegend } from '../common/life-legend';
import { LifeLine, type Scale, scaleOf } from '../common/life-line';
import { LifeTable } from '../common/life-table';
import { Parties } from '../common/parties';
import { Answered } from '../common/states';
import { Status } from '../common/status';
import { Steps } from '../common/steps';
import { turnsOf } from '../common/turns';
import { useTexts } from '../messages/use-texts';
import { spellsOfLicence, type Words } from './lives';
import { signed, SIGNS } from './signs';
import { sanctionTexts } from './texts';
import { type Licence, useFilters, useLicences } from './use-sanctions';

const COLUMNS = columnsOf<Licence>(['id', 'authority', 'number', 'licensees', 'status', 'statusSentence', 'since', 'until', 'steps']); // prettier-ignore

export function LicencesPart() {
  const t = useTexts(sanctionTexts);
  const filters = useFilters('licences');
  const question = useLicences(filters);
  const all = useLicences({}).data ?? [];
  return (
    <div>
      <p className="quiet">{t('licences.about')}</p>
      <LicenceFilters all={all} />
      <Answered of={question} isEmpty={(licences) => licences.length === 0}>
        {(licences) => (
          <>
            <div className="above-rows">
              <LifeLegend looks={[['full', t('in_force')], ['paused', t('restricted')], ['over', t('ended')]]} turn={t('turn')} />
              <Exports rows={licences} columns={COLUMNS} path="licences" query={filters} />
            </div>
            <LicenceTable licences={licences} />
          </>
        )}
      </Answered>
    </div>
  ); // prettier-ignore
}

function LicenceFilters({ all }: { readonly all: readonly Licence[] }) {
  const t = useTexts(sanctionTexts);
  const statuses = offersOf(all, ({ status }) => [[status, t(status)]]).map(signed);
  return (
    <div className="filters no-print" role="group" aria-label={t('filters')}>
      <Pick name="authority" label={t('issuer')} all={t('all')} offers={offersOf(all, ({ authority }) => [named(authority)])} />
      <Pick name="licensee" label={t('licensee')} all={t('all')} offers={offersOf(all, ({ licensees }) => licensees.map(named))} />
      <Switches name="status" label={t('status')} offers={statuses} />
    </div>
  ); // prettier-ignore
}

function LicenceTable({ licences }: { readonly licences: readonly Licence[] }) {
  const t = useTexts(sanctionTexts);
  const { day } = useMoment();
  const scale = scaleOf(licences.map(({ since }) => firstOf(since)), numberOf(day)); // prettier-ignore
  return (
    <LifeTable
      caption={t('licences.caption', { day })}
      heads={[t('licence'), t('status'), t('life')]}
      scale={scale}
    >
      <tbody>
        {licences.map((licence) => (
          <LicenceRow key={licence.id} licence={licence} scale={scale} />
        ))}
      </tbody>
    </LifeTable>
  );
}

function LicenceRow({ licence, scale }: { readonly licence: Licence; readonly scale: Scale }) {
  const t = useTexts(sanctionTexts);
  const { id, number, licensees, authority, status, statusSentence, steps, stepsCount } = licence;
  const words = steps.map(({ act, form, ...step }) => ({
    ...step,
    word: [t(act as 'issued'), form].filter(Boolean).join(', '),
  }));
  return (
    <tr>
      <th scope="row">
        {number ?? authority.name}
        <p className="small quiet">
          <Parties of={licensees} />
        </p>
      </th>
      <td>
        <Status sign={SIGNS[status] ?? '·'} word={t(status)} sentence={statusSentence} />
        <Steps of={id} count={stepsCount} steps={words} />
      </td>
      <td className="life">
        <LifeLine
          label={t('lives.label', { name: number ?? authority.name, sentence: statusSentence })}
          spells={spellsOfLicence(licence, t as Words)}
          turns={turnsOf(steps)}
          scale={scale}
        />
      </td>
    </tr>
  ); // prettier-ignore
}
