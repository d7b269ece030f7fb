import '../common/rows.css';
import { usePageAddress } from '../address/page-address';
import type { Schemas } from '../api/client';
import { useIssues } from '../api/moment';
import { columnsOf, type Column } from '../common/csv';
import { Exports } from '../common/exports';
import { named, offersOf, Pick, Switches } from '../common/filters';
import { LifeLegend } from '../common/life-legend';
import { Answered } from '../common/states';
import { useAllRows } from '../common/use-all-rows';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { DemandTable, SIGNS } from './demand-table';
import { demandTexts } from './texts';

type Demand = Schemas['Demand'];

const FILTERS = ['actor', 'addressee', 'issue', 'status', 'id'];
const COLUMNS: readonly Column<Demand>[] = [
  ...columnsOf<Demand>(['id', 'actor', 'addressee']),
  { name: 'object', of: ({ object }) => object.words },
  ...columnsOf<Demand>([
    'since',
    'lastAskedOn',
    'restated',
    'status',
    'endedOn',
    'metBy',
    'endedBy',
    'evidence',
  ]),
];

export function DemandsView() {
  const t = useTexts(demandTexts);
  const { get } = usePageAddress();
  const filters = Object.fromEntries(FILTERS.map((name) => [name, get(name)]).filter(([, value]) => value));
  const question = useAllRows('demands', filters);
  const all = useAllRows('demands', {}).data ?? [];
  return (
    <>
      <ViewHead name="demands" />
      <div className={get('entry') === '' ? 'rows-view' : 'rows-view with-entry'}>
        <div>
          <DemandFilters all={all} />
          <Answered of={question} isEmpty={(demands) => demands.length === 0}>
            {(demands) => (
              <>
                <div className="above-rows">
                  <LifeLegend looks={[['full', t('open')], ['over', t('over')]]} turn={t('turn')} />
                  <Exports rows={demands} columns={COLUMNS} path="demands" query={filters} />
                </div>
                <DemandTable demands={demands} />
              </>
            )}
          </Answered>
        </div>
        <EntryPanel />
      </div>
    </>
  ); // prettier-ignore
}

function DemandFilters({ all }: { readonly all: readonly Demand[] }) {
  const t = useTexts(demandTexts);
  const issues = useIssues().data;
  const titled = (slug: string) => [slug, issues?.get(slug)?.title ?? slug] as const;
  const statuses = offersOf(all, ({ status }) => [[status, t(status)]]);
  return (
    <div className="filters no-print" role="group" aria-label={t('filters')}>
      <Pick name="actor" label={t('actor')} all={t('all')} offers={offersOf(all, ({ actor }) => [named(actor)])} />
      <Pick name="addressee" label={t('addressee')} all={t('all')} offers={offersOf(all, ({ addressee }) => [named(addressee)])} />
      <Pick name="issue" label={t('issue')} all={t('all')} offers={offersOf(all, ({ object: { issue } }) => (issue ? [titled(issue)] : []))} />
      <Switches name="status" label={t('status')} offers={statuses.map((one) => ({ ...one, sign: SIGNS[one.value]! }))} />
    </div>
  ); // prettier-ignore
}
