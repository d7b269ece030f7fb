import { numberOf } from '../address/days';
import { useMoment } from '../api/moment';
import { columnsOf } from '../common/csv';
import { firstOf } from '../common/edtf';
import { Exports } from '../common/exports';
import { named, offersOf, Pick, Switches } from '../common/filters';
import { scaleOf } from '../common/life-line';
import { LifeLegend } from '../common/life-legend';
import { Answered } from '../common/states';
import { useTexts } from '../messages/use-texts';
import { MeasureTable } from './measure-table';
import { signed } from './signs';
import { sanctionTexts } from './texts';
import { type Measure, useFilters, useLicences, useMeasures } from './use-sanctions';

const COLUMNS = columnsOf<Measure>(['id', 'authority', 'programme', 'targets', 'status', 'statusSentence', 'since', 'until', 'steps', 'licences']); // prettier-ignore

export function MeasuresPart() {
  const filters = useFilters('measures');
  const question = useMeasures(filters);
  const everything = useMeasures({});
  const licences = useLicences({});
  const byId = new Map((licences.data ?? []).map((licence) => [licence.id, licence]));
  return (
    <div>
      <MeasureFilters all={everything.data ?? []} />
      <Answered of={question} isEmpty={(measures) => measures.length === 0}>
        {(measures) => (
          <>
            <div className="above-rows">
              <Legend />
              <Exports rows={measures} columns={COLUMNS} path="measures" query={filters} />
            </div>
            <Grouped measures={measures} all={everything.data ?? measures} licences={byId} />
          </>
        )}
      </Answered>
    </div>
  );
}

/** One scale for all, whatever is filtered, so that lines keep their places. */
function Grouped({
  measures,
  all,
  licences,
}: Omit<Parameters<typeof MeasureTable>[0], 'scale'> & { readonly all: readonly Measure[] }) {
  const { day } = useMoment();
  const scale = scaleOf(all.map(({ since }) => firstOf(since)), numberOf(day)); // prettier-ignore
  return <MeasureTable measures={measures} licences={licences} scale={scale} />;
}

function MeasureFilters({ all }: { readonly all: readonly Measure[] }) {
  const t = useTexts(sanctionTexts);
  const statuses = offersOf(all, ({ status }) => [[status, t(status as 'eased')]]).map(signed);
  return (
    <div className="filters no-print" role="group" aria-label={t('filters')}>
      <Pick name="authority" label={t('authority')} all={t('all')} offers={offersOf(all, ({ authority }) => [named(authority)])} />
      <Pick name="programme" label={t('programme')} all={t('all')} offers={offersOf(all, ({ programme }) => (programme ? [[programme, programme]] : []))} />
      <Pick name="target" label={t('target')} all={t('all')} offers={offersOf(all, ({ targets }) => targets.map(named))} />
      <Switches name="status" label={t('status')} offers={statuses} />
    </div>
  ); // prettier-ignore
}

function Legend() {
  const t = useTexts(sanctionTexts);
  const looks = [['full', t('in_force')], ['part', t('eased')], ['paused', t('suspended')], ['over', t('ended')]] as const; // prettier-ignore
  return <LifeLegend looks={looks} turn={t('turn')} />;
}
