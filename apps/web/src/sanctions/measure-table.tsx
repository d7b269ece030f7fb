import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import { useMoment } from '../api/moment';
import { Anomalies } from '../common/anomalies';
import { grouped } from '../common/grouped';
import { LifeLine, type Scale } from '../common/life-line';
import { LifeGroup, LifeTable } from '../common/life-table';
import { Parties } from '../common/parties';
import { Status } from '../common/status';
import { Steps } from '../common/steps';
import { turnsOf } from '../common/turns';
import { useTexts } from '../messages/use-texts';
import { spellsOfMeasure, type Words } from './lives';
import { SIGNS } from './signs';
import { sanctionTexts } from './texts';
import type { Licence, Measure } from './use-sanctions';

interface Table {
  readonly measures: readonly Measure[];
  readonly licences: ReadonlyMap<string, Licence>;
  readonly scale: Scale;
}

/** Measures by who imposed them, those with most first. */
export function MeasureTable({ measures, licences, scale }: Table) {
  const t = useTexts(sanctionTexts);
  const { day } = useMoment();
  const groups = grouped(measures, ({ authority }) => authority.code);
  return (
    <LifeTable
      caption={t('measures.caption', { day })}
      heads={[t('target'), t('status'), t('life')]}
      scale={scale}
    >
      {groups.map(([code, group]) => (
        <LifeGroup key={code} name={group[0].authority.name} party={code} count={group.length}>
          {group.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} licences={licences} scale={scale} />
          ))}
        </LifeGroup>
      ))}
    </LifeTable>
  );
}

function MeasureRow({ measure, licences, scale }: Omit<Table, 'measures'> & { readonly measure: Measure }) {
  const t = useTexts(sanctionTexts);
  const { id, targets, programme, status, statusSentence, steps, stepsCount, easedBy, anomalies } = measure;
  const name = targets.map((one) => one.name).join(', ') || t('everybody');
  return (
    <tr>
      <th scope="row">
        {targets.length > 0 ? <Parties of={targets} /> : t('everybody')}
        <p className="small quiet">{programme ?? t('none')}</p>
      </th>
      <td>
        <Status sign={SIGNS[status] ?? '·'} word={t(status)} sentence={statusSentence} />
        <Steps
          of={id}
          count={stepsCount}
          steps={steps.map((step) => ({ ...step, word: t(step.effect) }))}
        />
        {easedBy.length > 0 && <EasedBy licences={easedBy} />}
        <Anomalies of={anomalies} />
      </td>
      <td className="life">
        <LifeLine
          label={t('lives.label', { name, sentence: statusSentence })}
          spells={spellsOfMeasure(measure, licences, t as Words)}
          turns={turnsOf(steps)}
          scale={scale}
        />
      </td>
    </tr>
  ); // prettier-ignore
}

function EasedBy({ licences }: { readonly licences: Measure['easedBy'] }) {
  const t = useTexts(sanctionTexts);
  const { path, to } = usePageAddress();
  const ids = [...new Set(licences.map(({ licence }) => licence))];
  return (
    <p className="small">
      {t('eased_by')}{' '}
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link href={to(path, { list: 'licences', id, open: id })}>{id}</Link>
        </span>
      ))}
    </p>
  );
}
