import '../common/rows.css';
import { Link } from 'wouter';
import { usePageAddress } from '../address/page-address';
import type { Schemas } from '../api/client';
import { columnsOf } from '../common/csv';
import { Exports } from '../common/exports';
import { named, offersOf, Pick, Switches } from '../common/filters';
import { LifeLegend } from '../common/life-legend';
import { Answered } from '../common/states';
import { useAllRows } from '../common/use-all-rows';
import { ViewHead } from '../common/view-head';
import { EntryPanel } from '../entry/entry-panel';
import { useTexts } from '../messages/use-texts';
import { CaseTable } from './case-table';
import { signOf } from './lives';
import { caseTexts } from './texts';

type Case = Schemas['Case'];

const FILTERS = ['person', 'kind', 'status', 'id'];
const COLUMNS = columnsOf<Case>(['id', 'kind', 'person', 'states', 'status', 'statusSentence', 'since', 'steps', 'anomalies']); // prettier-ignore
const WORKED = [
  { code: 'person:alex-saab', name: 'Alex Saab' },
  { code: 'person:nicolas-maduro', name: 'Nicolás Maduro' },
];

export function CasesView() {
  const { get } = usePageAddress();
  const filters = Object.fromEntries(FILTERS.map((name) => [name, get(name)]).filter(([, value]) => value));
  const question = useAllRows('cases', filters);
  const all = useAllRows('cases', {}).data ?? [];
  return (
    <>
      <ViewHead name="cases">
        <Worked all={all} />
      </ViewHead>
      <div className={get('entry') === '' ? 'rows-view' : 'rows-view with-entry'}>
        <div>
          <CaseFilters all={all} />
          <Answered of={question} isEmpty={(cases) => cases.length === 0}>
            {(cases) => (
              <>
                <div className="above-rows">
                  <Legend />
                  <Exports rows={cases} columns={COLUMNS} path="cases" query={filters} />
                </div>
                <CaseTable cases={cases} />
              </>
            )}
          </Answered>
        </div>
        <EntryPanel />
      </div>
    </>
  );
}

/** The two persons whose cases show every turn there is; where a dispute has no such cases, nothing. */
function Worked({ all }: { readonly all: readonly Case[] }) {
  const t = useTexts(caseTexts);
  const { path, to } = usePageAddress();
  const there = WORKED.filter(({ code }) => all.some(({ person }) => person.code === code));
  if (there.length === 0) return null;
  return (
    <p className="small no-print">
      {t('worked')}{' '}
      {there.map(({ code, name }, i) => (
        <span key={code}>
          {i > 0 && ' · '}
          <Link href={to(path, { person: code })}>{name}</Link>
        </span>
      ))}
    </p>
  );
}

function CaseFilters({ all }: { readonly all: readonly Case[] }) {
  const t = useTexts(caseTexts);
  const statuses = offersOf(all, ({ status }) => [[status, t(status as 'held')]]);
  return (
    <div className="filters no-print" role="group" aria-label={t('filters')}>
      <Pick name="person" label={t('person')} all={t('all')} offers={offersOf(all, ({ person }) => [named(person)])} />
      <Switches name="kind" label={t('kind')} offers={offersOf(all, ({ kind }) => [[kind, t(kind)]])} />
      <Switches name="status" label={t('status')} offers={statuses.map((one) => ({ ...one, sign: signOf(one.value) }))} />
    </div>
  ); // prettier-ignore
}

function Legend() {
  const t = useTexts(caseTexts);
  const looks = (['full', 'part', 'paused', 'over'] as const).map(
    (look) => [look, t(`look.${look}`)] as const,
  );
  return <LifeLegend looks={looks} turn={t('turn')} />;
}
